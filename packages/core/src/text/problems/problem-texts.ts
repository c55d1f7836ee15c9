import type { FindingCode } from "../../evaluation/finding.js";
import type { ProblemCode } from "../../problem/index.js";

/** What a problem text is made from: short texts of what was found and expected. */
interface ProblemParts {
  /** Empty where the problem has nothing to show. */
  readonly found: string;
  /** The expected names or forms, worded and joined. */
  readonly expected: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What a finding text is made from; names are the plan's own words. */
interface FindingParts {
  readonly names: readonly string[];
  readonly year: string;
  readonly amount: string;
}

/** The words for problems and findings in one language. */
export interface ProblemTexts {
  readonly problems: Readonly<Record<ProblemCode, (parts: ProblemParts) => string>>;
  readonly findings: Readonly<Record<FindingCode, (parts: FindingParts) => string>>;
  /** Forms that a value can be expected to have, by the name the problem gives them. */
  readonly forms: Readonly<Record<string, string>>;
  readonly nearest: (name: string) => string;
  readonly nothing: string;
  readonly or: string;
}
