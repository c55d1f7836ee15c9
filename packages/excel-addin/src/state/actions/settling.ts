import { settle } from "../merge/index.js";
import { edited } from "../transitions/editing.js";
import { settled as withoutSettled } from "../transitions/settled.js";
import { tell, type ActionContext } from "./action-context.js";

/** Settles a conflict the way the user chose; where the plan would not hold together, it says why. */
export function settleConflict(context: ActionContext, path: string, keep: "sheet" | "pane"): void {
  const { plan, sheets } = context.now();
  if (!plan) return;
  const done = settle(sheets, plan, path, keep);
  if (done.ok)
    context.change((state) => withoutSettled({ ...edited(state, done.plan), sheets: done.sheets }));
  else tell(context, { kind: "problems", problems: done.problems });
}
