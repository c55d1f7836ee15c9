import type { Plan } from "@aarsvaerk/core";

/** Lines whose sheets take about a second to make. */
const many = 300;

export function isLarge(plan: Plan | undefined): boolean {
  const groups = plan ? [plan.baseline ?? {}, ...(plan.proposals ?? [])] : [];
  const lines = groups.map(
    ({ staffing = [], amounts = [], percentages = [] }) =>
      staffing.length + amounts.length + percentages.length,
  );
  return lines.reduce((sum, count) => sum + count, 0) > many;
}
