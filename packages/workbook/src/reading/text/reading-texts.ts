import type { ReadingFindingCode } from "../finding.js";

/** What a finding says, given its words. */
interface FindingWords {
  /** What stands there, and what should; a dash where it is nothing. */
  readonly found: string;
  readonly expected: string;
  /** How many, as a number and in words of the language. */
  readonly count: number;
  readonly counted: string;
  readonly problem: string;
}

type Sentence = (words: FindingWords) => string;

/** The words of the findings in one language. */
export interface ReadingTexts {
  readonly nothing: string;
  readonly quoted: (text: string) => string;
  readonly findings: Readonly<Record<ReadingFindingCode, Sentence>>;
}
