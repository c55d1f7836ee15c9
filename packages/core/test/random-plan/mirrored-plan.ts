import type { Plan } from "../../src/index.js";

type Group = NonNullable<Plan["baseline"]>;
type ByYear = Readonly<Record<string, string>>;

const negated = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);
const negatedByYear = (table: ByYear): ByYear =>
  Object.fromEntries(Object.entries(table).map(([year, text]) => [year, negated(text)]));

/** Every FTE and amount with the other sign. A percentage keeps its own: what it is taken of changes. */
function mirroredGroup<T extends Group>(group: T): T {
  return {
    ...group,
    ...(group.staffing && {
      staffing: group.staffing.map((line) => ({
        ...line,
        ...(line.fte !== undefined && { fte: negated(line.fte) }),
        ...(line.fteByYear && { fteByYear: negatedByYear(line.fteByYear) }),
        ...(line.positions && {
          positions: { ...line.positions, count: negated(line.positions.count) },
        }),
      })),
    }),
    ...(group.amounts && {
      amounts: group.amounts.map((line) => ({
        ...line,
        ...(line.amount !== undefined && { amount: negated(line.amount) }),
        ...(line.amountByYear && { amountByYear: negatedByYear(line.amountByYear) }),
      })),
    }),
  };
}

/** The proposal that the baseline becomes, because only proposals may take FTE away. */
export const formerBaseline = "grundlag";

/** The same plan with its baseline as a first proposal. */
export function withoutBaseline({ baseline, ...plan }: Plan): Plan {
  return {
    ...plan,
    proposals: [
      { id: formerBaseline, kind: "request", title: plan.title, ...baseline },
      ...(plan.proposals ?? []),
    ],
  };
}

/** The mirror image of a plan without a baseline: all FTE and amounts negated. */
export const mirroredPlan = (plan: Plan): Plan => ({
  ...plan,
  proposals: (plan.proposals ?? []).map(mirroredGroup),
});
