import type * as z from "zod/mini";
import type { ProblemPath } from "../problem/index.js";
import type { amountLine, funding, percentageLine, split, staffingLine } from "./schema/lines.js";
import type { Plan } from "./schema/plan-schema.js";

export type PlanStaffingLine = z.output<typeof staffingLine>;
type PlanAmountLine = z.output<typeof amountLine>;
type PlanPercentageLine = z.output<typeof percentageLine>;
export type PlanSplit = z.output<typeof split>;
export type PlanFunding = z.output<typeof funding>;

/** Who a line belongs to: the baseline or a proposal. */
export const baselineOwner = "baseline";

interface Placed<Kind extends string, Line> {
  readonly kind: Kind;
  readonly line: Line;
  readonly owner: string;
  readonly path: ProblemPath;
}

/** A line of the plan, of whichever kind, with its owner and its place. */
export type PlacedLine =
  | Placed<"staffing", PlanStaffingLine>
  | Placed<"amount", PlanAmountLine>
  | Placed<"percentage", PlanPercentageLine>;

interface LineGroup {
  readonly owner: string;
  readonly path: ProblemPath;
  readonly group: NonNullable<Plan["baseline"]>;
}

/** The baseline and the proposals: the groups that lines stand in. */
export function lineGroupsOf(plan: Plan): LineGroup[] {
  return [
    { owner: baselineOwner, path: ["baseline"], group: plan.baseline ?? {} },
    ...(plan.proposals ?? []).map((group, position) => ({
      owner: group.id,
      path: ["proposals", position],
      group,
    })),
  ];
}

/** Every line of the plan in its order: baseline first, then proposal by proposal. */
export function placedLinesOf(plan: Plan): PlacedLine[] {
  return lineGroupsOf(plan).flatMap(({ owner, path, group }): PlacedLine[] => [
    ...(group.staffing ?? []).map((line, position) => ({
      kind: "staffing" as const,
      line,
      owner,
      path: [...path, "staffing", position],
    })),
    ...(group.amounts ?? []).map((line, position) => ({
      kind: "amount" as const,
      line,
      owner,
      path: [...path, "amounts", position],
    })),
    ...(group.percentages ?? []).map((line, position) => ({
      kind: "percentage" as const,
      line,
      owner,
      path: [...path, "percentages", position],
    })),
  ]);
}

/** Every funding entry of the plan, on lines and on whole groups, with its place. */
export function placedFundingOf(
  plan: Plan,
): { entries: readonly PlanFunding[]; path: ProblemPath }[] {
  return [
    ...lineGroupsOf(plan).map(({ path, group }) => ({
      entries: group.funding ?? [],
      path: [...path, "funding"],
    })),
    ...placedLinesOf(plan).map(({ line, path }) => ({
      entries: line.funding ?? [],
      path: [...path, "funding"],
    })),
  ].filter(({ entries }) => entries.length > 0);
}
