import { settle } from "../merge/index.js";
import { edited } from "../transitions/editing.js";
import { tell, type ActionContext } from "./action-context.js";

/** Settles a conflict the way the user chose; where the plan would not hold together, it says why. */
export function settleConflict(context: ActionContext, path: string, keep: "sheet" | "pane"): void {
  const { plan, sheets } = context.now();
  if (!plan) return;
  const settled = settle(sheets, plan, path, keep);
  if (settled.ok)
    context.change((state) => ({ ...edited(state, settled.plan), sheets: settled.sheets }));
  else tell(context, { kind: "problems", problems: settled.problems });
}
