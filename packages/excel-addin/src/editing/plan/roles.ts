import type { Plan } from "@aarsvaerk/core";
import { linesOf } from "./groups.js";
import type { LineGroup } from "./plan-parts.js";

const bearers = (plan: Plan, role: string): number =>
  linesOf(plan).filter(({ list, line }) => list === "staffing" && line.role === role).length;

/**
 * Percentages and the staffing matrix name a role by its text. When the last line of that name gets
 * another one, they follow it; but not to a name that other lines bear, which typing may only pass by:
 * from there they could not follow on. Such a plan names a role that nobody has, and is refused.
 *
 * @param plan - the plan with the line under its new name
 */
export function withRoleFollowed(plan: Plan, from: string, to: string): Plan {
  if (from === to || bearers(plan, from) > 0 || bearers(plan, to) > 1) return plan;
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
