import type { ControlArea } from "../../model/index.js";

/** The words of the appraisal of proposals in one language. */
export interface AppraisalTexts {
  readonly investment: {
    readonly caption: (subject: string) => string;
    readonly controlArea: string;
    /** Control areas as a column of the table names them: shorter than in running text. */
    readonly controlAreas: Readonly<Record<ControlArea, string>>;
    readonly permanent: string;
    readonly permanentTotal: string;
    readonly implementation: string;
    readonly implementationTotal: string;
    /** What the proposals move in lines that are not their own. */
    readonly otherBudget: string;
    readonly otherBudgetNote: (lines: string) => string;
    readonly grants: string;
    readonly grantsTotal: string;
    readonly total: string;
    readonly fte: string;
    readonly payback: string;
    readonly years: (years: number) => string;
    readonly notWithin: (years: string) => string;
    readonly paybackNote: (level: string) => string;
    readonly ownCostNote: string;
    readonly signs: { readonly expenditure: string; readonly saving: string };
    readonly phasedIn: (year: string, amount: string, when: string) => string;
    readonly phasedInCost: (year: string, amount: string, when: string) => string;
    /** When the amount holds: from the year it is phased in, or only after a year. */
    readonly then: string;
    readonly afterYear: (year: string) => string;
    readonly notPhasedIn: string;
    readonly outlasting: (lines: string, year: string) => string;
  };
  readonly breakEven: {
    readonly caption: (subject: string) => string;
    readonly addedCost: (unit: string) => string;
    readonly column: (of: string, price: string) => string;
    readonly perFte: string;
    readonly roundedUp: string;
    readonly ownCostNote: string;
    readonly needsNothing: string;
    readonly restated: (price: string, stated: string, level: string, series: string) => string;
    readonly assumed: (prices: string, why: string) => string;
    readonly assumedBare: (prices: string) => string;
    readonly sourced: (prices: string, source: string) => string;
  };
  readonly unitCost: {
    readonly captions: Readonly<Record<"case" | "proposal" | "unit", (subject: string) => string>>;
    readonly average: string;
    readonly row: (name: string, of: string) => string;
    readonly allUnits: string;
    readonly averageNote: string;
    readonly rangeNote: string;
    readonly ranking: {
      readonly caption: string;
      readonly rank: string;
      readonly cost: string;
      readonly count: string;
      readonly each: string;
      readonly heading: (of: string) => string;
      readonly orderNote: string;
      readonly unranked: Readonly<
        Record<"countsNothing" | "countsSeveral" | "noUnitCost", (proposal: string) => string>
      >;
    };
  };
}
