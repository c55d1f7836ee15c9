import { problemText, type Locale, type Problem } from "@aarsvaerk/core";
import { cliTexts } from "../text/index.js";
import type { FileFault } from "./file-fault.js";
import type { Position } from "./position.js";

/** One thing that is wrong with what the user gave. It is worded when the language is known. */
export interface Complaint {
  readonly code: string;
  /** The text without file and position. */
  readonly text: (locale: Locale) => string;
  readonly problem?: Problem;
  readonly file?: string;
  readonly position?: Position;
}

/** Thrown where the user's input cannot be used; ends the program with exit code 2. */
export class BadInput extends Error {
  constructor(
    readonly complaints: readonly [Complaint, ...Complaint[]],
    /** The language of the plan, where it could be read that far. */
    readonly language?: Locale,
  ) {
    super(complaints.map(({ code }) => code).join(", "));
  }
}

export function complaintOf(
  problem: Problem,
  place: Pick<Complaint, "file" | "position"> = {},
): Complaint {
  return {
    code: problem.code,
    problem,
    ...place,
    text: (locale) => problemText(problem, locale),
  };
}

export function fileFault(code: FileFault, file: string, detail = ""): BadInput {
  return new BadInput([{ code, file, text: (locale) => cliTexts[locale].faults[code](detail) }]);
}
