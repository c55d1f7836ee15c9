import type { Plan } from "@aarsvaerk/core";
import type { InputChange } from "@aarsvaerk/workbook";
import { omitted } from "../../omitted.js";
import type { Conflict } from "../pane-state.js";
import { inputNow, isSameValue } from "./input-now.js";

const asChange = (conflict: Conflict): InputChange =>
  omitted(conflict, "why", "inPane", "problems");

/** Conflicts as they stand with a plan that was edited; where pane and sheet have come to agree, there is none. */
export function stillOpen(
  conflicts: readonly Conflict[],
  plan: Plan,
): { readonly conflicts: readonly Conflict[]; readonly agreed: readonly InputChange[] } {
  const now = conflicts.map((conflict) => ({ conflict, input: inputNow(plan, conflict.path) }));
  return {
    conflicts: now.flatMap(({ conflict, input: { isThere, value } }): Conflict[] => {
      const change = asChange(conflict);
      if (!isThere) return [{ ...change, why: "gone" }];
      if (isSameValue(value, conflict.new)) return [];
      const inPane = value === undefined ? {} : { inPane: value };
      const problems = conflict.problems ? { problems: conflict.problems } : {};
      const why = conflict.why === "gone" ? "bothChanged" : conflict.why;
      return [{ ...change, why, ...inPane, ...problems }];
    }),
    agreed: now
      .filter(({ conflict, input }) => input.isThere && isSameValue(input.value, conflict.new))
      .map(({ conflict }) => asChange(conflict)),
  };
}
