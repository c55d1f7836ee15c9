import {
  checkPlanText,
  locales,
  parsePlan,
  type Locale,
  type Plan,
  type Problem,
} from "@aarsvaerk/core";
import { getNodeValue, parseTree, type Node, type ParseError } from "jsonc-parser";
import { cliTexts } from "../text/index.js";
import { BadInput, complaintOf, type Complaint } from "./complaint.js";
import { duplicateKeys } from "./duplicate-keys.js";
import { nearestNode, positionsIn, type Position } from "./position.js";
import { syntaxFaultOf } from "./syntax-fault.js";

/** What is to be known of a plan that was read from cells: every change, and what is broken. */
export interface Remarks {
  readonly isWarning: boolean;
  readonly changes: (locale: Locale) => readonly string[];
  readonly findings: (locale: Locale) => readonly string[];
  readonly json: object;
}

/** A plan as its file states it. */
export interface PlanDocument {
  readonly file: string;
  readonly plan: Plan;
  /** Where in the file the thing stands that a problem found in calculating is about. */
  readonly locate: (problem: Problem) => Position | undefined;
  /** For a plan out of a workbook. */
  readonly remarks?: Remarks;
}

/** The language a plan says it is in, however broken the rest of it. */
function languageOf(root: Node | undefined): Locale | undefined {
  const value: unknown = root ? getNodeValue(root) : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return locales.find((locale) => locale === (value as { language?: unknown }).language);
}

/** Only the first fault counts: what follows it is the parser's guess. */
function syntaxComplaint(error: ParseError, text: string, file: string): Complaint {
  const fault = syntaxFaultOf(error);
  const problem = (found: string): Problem => ({
    code: "notJson",
    path: [],
    found,
    expected: ["object"],
  });
  const words = (locale: Locale) =>
    text.trim() === "" ? cliTexts[locale].emptyFile : cliTexts[locale].syntax[fault];
  return {
    ...complaintOf(problem(fault), { file, position: positionsIn(text)(error.offset) }),
    text: (locale) => complaintOf(problem(words(locale))).text(locale),
  };
}

/** A number that the text alone shows to be wrong is found by its offset: nothing is parsed yet. */
function placeOf({ details }: Problem, text: string): { position?: Position } {
  const offset = details?.["offset"];
  return offset === undefined ? {} : { position: positionsIn(text)(Number.parseInt(offset, 10)) };
}

function throwAll(complaints: readonly Complaint[], language: Locale | undefined): void {
  const [first, ...rest] = complaints;
  if (first) throw new BadInput([first, ...rest], language);
}

/** Reads a plan from the text of its file: JSON, with comments and trailing commas allowed. */
export function planDocument(text: string, file: string): PlanDocument {
  const unfit = checkPlanText(text);
  if (unfit) throw new BadInput([complaintOf(unfit, { file, ...placeOf(unfit, text) })]);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const language = languageOf(root);
  throwAll(
    errors.slice(0, 1).map((error) => syntaxComplaint(error, text, file)),
    language,
  );
  throwAll(
    duplicateKeys(text).map(({ problem, position }) => complaintOf(problem, { file, position })),
    language,
  );
  const positionAt = positionsIn(text);
  const positionOf = ({ code, path }: Problem): Position => {
    const node = root ? nearestNode(root, path) : undefined;
    const pointed = code === "unknownKey" ? (node?.parent ?? node) : node;
    return positionAt(pointed?.offset ?? 0);
  };
  const result = parsePlan(root ? getNodeValue(root) : undefined);
  if (!result.ok) {
    throwAll(
      result.problems.map((problem) =>
        complaintOf(problem, { file, position: positionOf(problem) }),
      ),
      language,
    );
    throw new Error("a plan was refused without a problem");
  }
  return {
    file,
    plan: result.value,
    // A path of one step names an option of the user's, such as the scenario, not a place in the file.
    locate: (problem) => (problem.path.length > 1 ? positionOf(problem) : undefined),
  };
}
