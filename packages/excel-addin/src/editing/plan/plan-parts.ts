import type { Plan } from "@aarsvaerk/core";

type Item<List> = NonNullable<List> extends readonly (infer Each)[] ? Each : never;

export type Proposal = Item<Plan["proposals"]>;
export type Scenario = Item<Plan["scenarios"]>;
export type Rate = Item<Plan["rates"]>;
export type LineGroup = NonNullable<Plan["baseline"]>;
export type StaffingLine = Item<LineGroup["staffing"]>;
export type AmountLine = Item<LineGroup["amounts"]>;
export type PercentageLine = Item<LineGroup["percentages"]>;
export type Funding = Item<LineGroup["funding"]>;
export type Split = NonNullable<StaffingLine["split"]>;
export type Section = Item<Proposal["sections"]>;

/** The lists of lines in the baseline or a proposal. */
export type LineList = "staffing" | "amounts" | "percentages";
export const lineLists: readonly LineList[] = ["staffing", "amounts", "percentages"];

/** A line with the list that it stands in, which says what kind it is. */
export type ListedLine =
  | { readonly list: "staffing"; readonly line: StaffingLine }
  | { readonly list: "amounts"; readonly line: AmountLine }
  | { readonly list: "percentages"; readonly line: PercentageLine };

/** The vedtaget budget, beside the ids of proposals. */
export const baseline = "baseline";
