import { ratio, type Ratio } from "@aarsvaerk/core";
import { zero, type Condition, type Line } from "@aarsvaerk/core/calculation";
import { holdsWith } from "../layout/frame.js";
import { conditionFormula, type Context } from "./context.js";

/** What adopting one proposal does to a line, provided that the other proposals allow it. */
interface Adoption {
  /** It brings the line, ends it, or neither. */
  readonly direction: 1 | -1 | 0;
  /** What besides the proposal the line depends on. */
  readonly further: Condition | undefined;
}

export function adoptionOf({ condition }: Line, proposal: string): Adoption {
  if (!condition) return { direction: 0, further: undefined };
  const appliesWith = !condition.notAdopted.includes(proposal);
  const appliesWithout = !condition.adopted.includes(proposal);
  const adopted = condition.adopted.filter((id) => id !== proposal);
  const notAdopted = condition.notAdopted.filter((id) => id !== proposal);
  return {
    direction: appliesWith === appliesWithout ? 0 : appliesWith ? 1 : -1,
    further: adopted.length + notAdopted.length === 0 ? undefined : { adopted, notAdopted },
  };
}

/** Whether a line's further conditions hold in the chosen scenario, as a formula and as it is now. */
export function furtherFlag(
  { direction, further }: Adoption,
  sheet: string,
  context: Context,
): { readonly formula: string | undefined; readonly value: Ratio } {
  if (direction === 0) return { formula: undefined, value: zero };
  const { frame, layout } = context;
  const holds = holdsWith(further, frame.outcome.view.adopted);
  return {
    formula: conditionFormula(further, layout.assumptions.chosenColumn, sheet, context),
    value: ratio(holds ? 1n : 0n),
  };
}
