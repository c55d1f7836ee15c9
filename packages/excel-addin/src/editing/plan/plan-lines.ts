import type { Plan, ProblemPath } from "@aarsvaerk/core";
import { edited, type Edited } from "./edited.js";
import { groupOf, groupPath, linesOf, linesOfGroup, withGroup } from "./groups.js";
import { moved, replaced, without } from "./lists.js";
import type { LineGroup, LineList, ListedLine } from "./plan-parts.js";
import { withRoleFollowed } from "./roles.js";
import { freeId } from "./slug.js";

const positionIn = (group: LineGroup, list: LineList, id: string): number =>
  (group[list] ?? []).findIndex((line) => line.id === id);

export const lineOf = (plan: Plan, owner: string, id: string): ListedLine | undefined =>
  linesOfGroup(groupOf(plan, owner)).find(({ line }) => line.id === id);

/** Where a line stands, as problems name it. */
export const linePath = (plan: Plan, owner: string, list: LineList, id: string): ProblemPath => [
  ...groupPath(plan, owner),
  list,
  positionIn(groupOf(plan, owner), list, id),
];

/** An id for a line, made of its text, that no other line has. */
export const lineId = (plan: Plan, text: string, current?: string): string =>
  freeId(
    text,
    linesOf(plan).flatMap(({ line }) => (line.id === current ? [] : [line.id])),
    "linje",
  );

/** The plan with a line in the place of the one of that id, or at the end of its list; not checked. */
export function withLine(plan: Plan, owner: string, listed: ListedLine, replaces?: string): Plan {
  const { list, line } = listed;
  const old = replaces === undefined ? undefined : lineOf(plan, owner, replaces);
  const next = withGroup(plan, owner, (group) => {
    const lines: readonly ListedLine["line"][] = group[list] ?? [];
    const at = replaces === undefined ? -1 : positionIn(group, list, replaces);
    return { ...group, [list]: at < 0 ? [...lines, line] : replaced(lines, at, line) };
  });
  return old?.list === "staffing" && list === "staffing"
    ? withRoleFollowed(next, old.line.role, line.role)
    : next;
}

function changedList(
  plan: Plan,
  owner: string,
  id: string,
  change: <T>(lines: readonly T[], at: number) => T[],
): Edited {
  const found = lineOf(plan, owner, id);
  if (!found) return { ok: true, plan };
  const { list } = found;
  return edited(
    withGroup(plan, owner, (group) => {
      const lines: readonly ListedLine["line"][] = group[list] ?? [];
      return { ...group, [list]: change(lines, positionIn(group, list, id)) };
    }),
  );
}

/** Removes a line; refused where recorded spending, a percentage or the staffing matrix hang on it. */
export const removeLine = (plan: Plan, owner: string, id: string): Edited =>
  changedList(plan, owner, id, without);

/** Moves a line one place within its list. */
export const moveLine = (plan: Plan, owner: string, id: string, by: -1 | 1): Edited =>
  changedList(plan, owner, id, (lines, at) => moved(lines, at, by));
