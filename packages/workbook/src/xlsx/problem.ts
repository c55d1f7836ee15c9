/**
 * What can be wrong with a workbook that is to be written, or with a file that is to be read.
 *
 * @example
 * ```ts
 * const code: XlsxProblemCode = "documentType";
 * code; //=> "documentType"
 * ```
 */
export type XlsxProblemCode =
  // A workbook to be written
  | "noSheet"
  | "sheetName"
  | "duplicateSheetName"
  | "illegalCharacter"
  | "textTooLong"
  | "formulaTooLong"
  | "notAFormula"
  | "numberOutside"
  | "dateOutside"
  | "sheetTooLarge"
  | "badReference"
  | "unknownSheet"
  | "illegalName"
  | "duplicateName"
  | "tableHeader"
  | "duplicateTableHeader"
  | "tableOutside"
  | "overlappingTables"
  | "listValue"
  | "carriedNotJson"
  // A file to be read
  | "fileTooLarge"
  | "notXlsx"
  | "encrypted"
  | "oldFormat"
  | "damaged"
  | "unknownCompression"
  | "tooManyParts"
  | "unsafePartName"
  | "unpackedTooLarge"
  | "tooTightlyPacked"
  | "documentType"
  | "encoding"
  | "tooManyCells"
  | "cellReference";

/**
 * One thing that is wrong, as data.
 *
 * @example
 * ```ts
 * const problem: XlsxProblem = { code: "textTooLong", place: "Kilder!B4", details: { length: "40000", most: "32767" } };
 * problem.code; //=> "textTooLong"
 * ```
 */
export interface XlsxProblem {
  readonly code: XlsxProblemCode;
  /** The cell (`Kilder!B4`), the sheet, the name or the part of the file. */
  readonly place: string;
  /** What the text of this code needs. */
  readonly details: Readonly<Record<string, string>>;
}

/**
 * The one error that writing a workbook ends in: it carries everything that is wrong, as data.
 *
 * @example
 * ```ts
 * const error = new XlsxError([{ code: "noSheet", place: "", details: {} }]);
 * error.problems.length; //=> 1
 * ```
 */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  readonly problems: readonly [XlsxProblem, ...XlsxProblem[]];

  constructor(problems: readonly [XlsxProblem, ...XlsxProblem[]]) {
    super(problems.map(summary).join("; "));
    this.problems = problems;
  }
}

/** A line for the developer who finds the error in a log; people read `xlsxProblemText`. */
function summary({ code, place, details }: XlsxProblem): string {
  const about = Object.entries(details).map(([key, value]) => `${key} ${value}`);
  return [code, ...(place === "" ? [] : [`at ${place}`]), ...about].join(", ");
}

export const problem = (
  code: XlsxProblemCode,
  place = "",
  details: Readonly<Record<string, string>> = {},
): XlsxProblem => ({ code, place, details });

/** Throws one problem. */
export function refuse(
  code: XlsxProblemCode,
  place?: string,
  details?: Readonly<Record<string, string>>,
): never {
  throw new XlsxError([problem(code, place, details)]);
}
