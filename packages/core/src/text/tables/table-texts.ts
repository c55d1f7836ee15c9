import type { FixedDimension } from "../../expression/index.js";

/** The words of the tables in one language. */
export interface TableTexts {
  /** What a table's caption is made of: the table's kind, and what it is about. */
  readonly captions: {
    readonly budgetNote: (subject: string, areas: string) => string;
    readonly staffing: (subject: string) => string;
    readonly staffingMatrix: (title: string) => string;
    readonly capacity: (subject: string) => string;
    readonly funding: (subject: string) => string;
    readonly frameAccount: (frame: string) => string;
    readonly actuals: (subject: string) => string;
    readonly grouped: (subject: string, measure: string, by: string) => string;
  };
  readonly measures: Readonly<Record<"cost" | "fte", string>>;
  readonly dimensions: Readonly<Record<FixedDimension, string>>;
  readonly thereafter: string;
  readonly allYears: string;
  readonly total: string;
  readonly areaHeading: (area: string) => string;
  readonly areaTotal: (area: string) => string;
  readonly fteAtPrice: (fte: string, price: string) => string;
  readonly fteVarying: (low: string, high: string, price: string) => string;
  readonly partYear: (text: string, years: string) => string;
  readonly atLevel: (price: string, level: string) => string;
  readonly ofRole: (role: string, text: string) => string;
  readonly fte: string;
  readonly ofWhich: (unit: string) => string;
  readonly roleTotal: (role: string) => string;
  readonly actor: string;
  readonly capacityUnit: string;
  readonly caseload: (role: string, range: string, of: string) => string;
  readonly expires: string;
  readonly gross: string;
  readonly financing: string;
  readonly financingTotal: string;
  readonly net: string;
  readonly frame: { readonly opening: string; readonly drawn: string; readonly left: string };
  readonly actual: {
    readonly budget: string;
    readonly spent: string;
    readonly deviation: string;
    readonly percent: string;
    /** Spending on a line that does not apply in the view. */
    readonly leftOut: (line: string) => string;
  };
  readonly roundingNote: string;
  readonly movedBudget: (changes: string) => string;
  readonly restatedNote: (series: string, publications: string) => string;
  readonly assumptionNote: (text: string) => string;
  readonly sourceNote: (text: string) => string;
  readonly unsourcedNote: (count: string) => string;
}
