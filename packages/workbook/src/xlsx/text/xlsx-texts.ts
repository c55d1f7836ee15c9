import type { XlsxProblemCode } from "../problem.js";

/** What a problem says, given its details; they are cut to one line before. */
type Sentence = (details: Readonly<Record<string, string>>) => string;

/** The words of the problems in one language. */
export type XlsxTexts = Readonly<Record<XlsxProblemCode, Sentence>>;
