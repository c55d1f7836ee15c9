/**
 * Where something stands: keys and list positions from the root of the plan, as in a JSON document.
 *
 * @example
 * ```ts
 * const path: ProblemPath = ["proposals", 0, "staffing", 1, "fte"];
 * pathText(path); //=> "proposals[0].staffing[1].fte"
 * ```
 */
export type ProblemPath = readonly (string | number)[];

/**
 * One thing that is wrong, as data: a stable code, the place, what was found and what was expected.
 * The wording per language is made from it by `problemText`.
 *
 * @example
 * ```ts
 * const problem: Problem = {
 *   code: "unknownReference", path: ["baseline", "staffing", 0, "rate"],
 *   found: "aarsverk", expected: ["aarsvaerk"], nearest: "aarsvaerk",
 * };
 * problemText(problem, "en"); //=> "baseline.staffing[0].rate: “aarsverk” does not exist; expected: aarsvaerk. Did you mean “aarsvaerk”?"
 * ```
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: ProblemPath;
  /** What stands there, shortened where it is long. */
  readonly found?: string;
  /** What could stand there: names, or one named form such as `decimal`. */
  readonly expected?: readonly string[];
  /** The nearest valid name, where what was found looks like a slip of the pen. */
  readonly nearest?: string;
  /** Further values that the text of this code needs. */
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * The codes a problem can carry.
 *
 * @example
 * ```ts
 * const code: ProblemCode = "missingIndexYear";
 * code; //=> "missingIndexYear"
 * ```
 */
export type ProblemCode =
  // The text of the file
  | "emptyFile"
  | "notJson"
  | "byteOrderMark"
  | "tooDeep"
  | "tooLarge"
  | "duplicateKey"
  // The shape of the plan
  | "notAPlan"
  | "wrongType"
  | "numberInQuotes"
  | "notAPair"
  | "emptyField"
  | "emptyText"
  | "emptyList"
  | "textTooLong"
  | "missingKey"
  | "unknownKey"
  | "unknownValue"
  | "wrongForm"
  | "notInCalendar"
  | "separatedNumber"
  | "ambiguousNumber"
  | "negative"
  | "numberTooLarge"
  | "tooManyDigits"
  | "imprecisePlainNumber"
  | "schemaTooNew"
  | "schemaUnknown"
  // The meaning of the plan
  | "duplicateId"
  | "reservedId"
  | "unknownReference"
  | "exactlyOneOf"
  | "conflict"
  | "untilNeedsTemporary"
  | "missingYear"
  | "outOfRange"
  | "yearOutside"
  | "sharesNotWhole"
  | "overFunded"
  | "noWeight"
  | "partsNotWhole"
  | "notInSteps"
  | "cycle"
  | "firstPartPercent"
  | "laterPart"
  | "contradiction"
  | "excludesItself"
  | "currencyMismatch"
  | "negativeInBaseline"
  // Calculation
  | "missingIndexYear"
  | "missingSeries"
  | "priceLevelMismatch"
  | "currenciesDiffer"
  | "noSharedYears"
  | "unknownFigure"
  | "fixedPricesOnly"
  | "alreadyAdopted"
  | "tooManyProposals"
  | "notAmongCandidates"
  | "contradictoryMustHaves"
  | "noCombination"
  | "tooManyValues"
  | "unattainableFooting"
  | "unreadableAmount"
  | "notPossible";

/**
 * The one error the library throws: it carries problems as data.
 *
 * @example
 * ```ts
 * const error = new ProblemError([{ code: "notPossible", path: [] }]);
 * error.problems.length; //=> 1
 * ```
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(summary).join("; "));
    this.problems = problems;
  }
}

/** A line for the developer who finds the error in a log; people read `problemText`. */
function summary({ code, path, found, expected = [] }: Problem): string {
  const place = path.length === 0 ? "" : ` at ${pathText(path)}`;
  const what = found === undefined ? "" : `: found ${JSON.stringify(found)}`;
  const wanted = expected.length === 0 ? "" : `, expected ${expected.slice(0, 12).join(" | ")}`;
  return code + place + what + wanted;
}

/** Throws one problem. */
export function fail(problem: Problem): never {
  throw new ProblemError([problem]);
}

/** Throws all problems at once, if there are any. */
export function failWith(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first) throw new ProblemError([first, ...rest]);
}

/**
 * Either a value or the problems that stand in its way.
 *
 * @example
 * ```ts
 * const result: Result<number> = { ok: true, value: 32 };
 * result.ok; //=> true
 * ```
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** The result of something that cannot be done; there is at least one problem. */
export function failure(problems: readonly Problem[]): Result<never> {
  const [first, ...rest] = problems;
  if (!first) throw new Error("a failure needs a problem");
  return { ok: false, problems: [first, ...rest] };
}

/**
 * Writes a path the way people write it.
 *
 * @param path - keys and list positions
 * @returns text such as `proposals[0].title`; empty for the root
 * @example
 * ```ts
 * pathText(["years", "count"]); //=> "years.count"
 * ```
 */
export function pathText(path: ProblemPath): string {
  return path
    .map((step, position) =>
      typeof step === "number" ? `[${String(step)}]` : position === 0 ? step : `.${step}`,
    )
    .join("");
}
