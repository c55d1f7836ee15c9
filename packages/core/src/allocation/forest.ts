import type { ProblemPath } from "../problem/index.js";
import { fail } from "../problem/index.js";

/** Which rows or columns add into which. */
export interface Forest {
  readonly parents: readonly (number | undefined)[];
  readonly children: readonly (readonly number[])[];
  /** For each member the topmost one it adds into, itself included. */
  readonly roots: readonly number[];
}

/** Reads the parents, refusing those that are not in the table or go in a circle. */
export function forest(parents: readonly (number | undefined)[], name: string): Forest {
  const children: number[][] = parents.map(() => []);
  for (const [member, parent] of parents.entries()) {
    if (parent === undefined) continue;
    if (!children[parent]) refuse("unknownParent", [name, member], String(parent));
    children[parent].push(member);
  }
  const roots = parents.map((_, member) => {
    let [root, steps] = [member, 0];
    for (let up = parents[root]; up !== undefined; up = parents[root]) {
      root = up;
      if (++steps > parents.length) refuse("parentCycle", [name, member]);
    }
    return root;
  });
  return { parents, children, roots };
}

/** Refuses a table whose shape makes no sense. */
export function refuse(reason: string, path: ProblemPath, found?: string): never {
  return fail({
    code: "notPossible",
    path,
    ...(found === undefined ? {} : { found }),
    details: { reason },
  });
}
