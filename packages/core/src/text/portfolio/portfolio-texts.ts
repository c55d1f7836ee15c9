import type { ProposalRanking } from "../../portfolio/index.js";

/** What a column of savings is called, by what the table prints as positive. */
type Direction = "expenditure" | "saving";

/** The words of portfolios in one language. */
export interface PortfolioTexts {
  readonly captions: {
    readonly consolidated: (measure: string, by: string, plans: string) => string;
    readonly summaryList: (plans: string) => string;
    readonly overlaps: (shared: string, plans: string) => string;
  };
  readonly plans: (count: number) => string;
  /** What a table is divided by, in the middle of a caption. */
  readonly plan: string;
  readonly planColumn: string;
  /** A list of words, the last two joined by “and”. */
  readonly list: (words: readonly string[]) => string;
  readonly missingYears: (plans: string, years: string) => string;
  readonly proposals: {
    readonly none: string;
    readonly all: string;
    readonly some: (plan: string, proposals: string) => string;
  };
  readonly savingsPositive: string;
  readonly summary: {
    readonly number: string;
    readonly investment: (area: string) => string;
    readonly permanent: Readonly<Record<Direction, string>>;
    readonly phasedIn: string;
    readonly after: (year: string) => string;
    readonly fte: string;
    readonly payback: string;
    readonly unitCost: (unit: string) => string;
    readonly perCase: (range: string, of: string) => string;
    readonly ranked: Readonly<Record<ProposalRanking, string>>;
    readonly alone: string;
    readonly investmentNote: string;
    readonly noProposals: string;
    readonly finding: (plan: string, finding: string) => string;
  };
  readonly overlap: {
    readonly plans: string;
    readonly sharedYears: string;
    readonly highestFte: string;
    readonly cost: string;
    readonly nothingFound: string;
    readonly compared: (lines: number, of: number, shared: string) => string;
  };
}
