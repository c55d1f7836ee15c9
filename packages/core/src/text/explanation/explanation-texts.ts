/** The words of an explanation in one language. */
export interface ExplanationTexts {
  readonly all: string;
  readonly fte: (amount: string) => string;
  readonly positions: (amount: string) => string;
  readonly percent: (amount: string) => string;
  readonly thereafter: string;
  readonly roundedToOre: (exact: string) => string;
  readonly sumOf: (count: string) => string;
  readonly partYear: (dates: string, months: string) => string;
  readonly from: (date: string) => string;
  readonly to: (date: string) => string;
  readonly above: string;
  readonly wholeMonths: (count: string) => string;
  readonly daysOf: (active: string, days: string) => string;
  readonly restated: (from: string, to: string, series: string) => string;
  readonly restatedBack: (from: string, to: string, series: string) => string;
  readonly growth: (year: string, percent: string) => string;
  readonly corrected: (correction: string) => string;
  readonly spread: (points: string) => string;
  readonly backwards: string;
  readonly publication: (id: string, date: string, status: "estimate" | "final") => string;
  readonly share: (position: string, count: string, whole: string) => string;
  readonly weights: (list: string) => string;
  readonly fundedByGrant: (gross: string) => string;
  readonly fundedByAmount: (gross: string) => string;
  readonly factorOfYear: string;
  readonly fundedByOwn: (gross: string) => string;
  readonly fitted: string;
  readonly notAdopted: string;
  readonly nothing: string;
  readonly inactive: string;
  readonly source: (text: string) => string;
  readonly assumption: (text: string) => string;
  readonly noSource: string;
  readonly documentNumber: (number: string) => string;
}
