import type { Plan } from "@aarsvaerk/core";
import { linesOf } from "./groups.js";
import type { LineGroup } from "./plan-parts.js";

const bears = (plan: Plan, role: string): boolean =>
  linesOf(plan).some(({ list, line }) => list === "staffing" && line.role === role);

/**
 * Percentages and the staffing matrix name a role by its text. When the last line of that name gets
 * another one, they follow it.
 */
export function withRoleFollowed(plan: Plan, from: string, to: string): Plan {
  if (from === to || bears(plan, from)) return plan;
  const renamed = (role: string): string => (role === from ? to : role);
  const inGroup = <Group extends LineGroup>(group: Group): Group =>
    group.percentages
      ? {
          ...group,
          percentages: group.percentages.map((line) =>
            line.of?.roles
              ? { ...line, of: { ...line.of, roles: line.of.roles.map(renamed) } }
              : line,
          ),
        }
      : group;
  const matrix = plan.staffingMatrix;
  return {
    ...plan,
    ...(plan.baseline ? { baseline: inGroup(plan.baseline) } : {}),
    ...(plan.proposals ? { proposals: plan.proposals.map(inGroup) } : {}),
    ...(matrix
      ? {
          staffingMatrix: {
            ...matrix,
            entries: matrix.entries.map((entry) =>
              entry.role === undefined ? entry : { ...entry, role: renamed(entry.role) },
            ),
          },
        }
      : {}),
  };
}
