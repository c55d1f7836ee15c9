import type { Plan, ProblemPath } from "@aarsvaerk/core";
import type { Edited } from "./edited.js";
import { baseline, lineLists, type LineGroup, type LineList } from "./plan-parts.js";

/** Who still refers to what was to be removed. */
export interface User {
  /** `baseline`, or the title of a proposal; nothing where it is neither. */
  readonly owner?: string;
  /** The line, by its text. */
  readonly line?: string;
  /** Something else in the plan. */
  readonly part?: "actuals" | "staffingMatrix";
}

const isList = (key: unknown): key is LineList => lineLists.some((list) => list === key);

function lineAt(group: LineGroup | undefined, [list, at]: ProblemPath): string | undefined {
  if (!isList(list) || typeof at !== "number") return undefined;
  const line = group?.[list]?.[at];
  if (!line) return undefined;
  return "role" in line ? (line.label ?? line.role) : line.label;
}

function userAt(plan: Plan, path: ProblemPath): User {
  const [room, at, ...rest] = path;
  if (room === baseline) {
    const line = lineAt(plan.baseline, path.slice(1));
    return { owner: baseline, ...(line === undefined ? {} : { line }) };
  }
  if (room === "actuals" || room === "staffingMatrix") return { part: room };
  if (room !== "proposals" || typeof at !== "number") return {};
  const proposal = plan.proposals?.[at];
  const line = lineAt(proposal, rest);
  return {
    ...(proposal ? { owner: proposal.title } : {}),
    ...(line === undefined ? {} : { line }),
  };
}

/** Who would be left with a reference to nothing, each once. */
export function usersOf({ problems, tried }: Extract<Edited, { readonly ok: false }>): User[] {
  const users = problems.map(({ path }) => userAt(tried, path));
  return users.filter(
    (user, at) =>
      users.findIndex(
        ({ owner, line, part }) => owner === user.owner && line === user.line && part === user.part,
      ) === at,
  );
}
