import { parsePlan, type Plan } from "@aarsvaerk/core";
import { firstView } from "../first-view.js";
import { fittingView } from "../fitting-view.js";
import { newPlan } from "../new-plan.js";
import { openedText } from "../opening/opened-text.js";
import { begun } from "../transitions/editing.js";
import { tell, type ActionContext } from "./action-context.js";

const begin = ({ change }: ActionContext, plan: Plan): void =>
  change((state) => begun(state, plan, fittingView(plan, firstView(plan))));

/** A plan begun from nothing, for the next budget year. */
export const beginPlan = (context: ActionContext): void =>
  begin(context, newPlan(context.now().locale, context.year() + 1));

/** The 2011 note of the City of Copenhagen. */
export async function openExample(context: ActionContext): Promise<void> {
  const { note2011 } = await import("../opening/note-2011.js");
  const parsed = parsePlan(note2011);
  if (parsed.ok) begin(context, parsed.value);
  else tell(context, { kind: "problems", problems: parsed.problems });
}

export function openText(context: ActionContext, name: string, text: string): void {
  const opened = openedText(text);
  if (opened.ok) begin(context, opened.plan);
  else tell(context, { kind: "badFile", name, problems: opened.problems });
}
