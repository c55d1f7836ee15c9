import { parsePlan, type Plan, type Problem } from "@aarsvaerk/core";

/** An edit that was made, or what is wrong with the plan it would have made. */
export type Edited =
  | { readonly ok: true; readonly plan: Plan }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** The plan that was refused: paths of the problems lead into it. */
      readonly tried: Plan;
    };

/** Every edit ends here: what comes out is a plan that can be read again. */
export function edited(tried: Plan): Edited {
  const result = parsePlan(tried);
  return result.ok
    ? { ok: true, plan: result.value }
    : { ok: false, problems: result.problems, tried };
}
