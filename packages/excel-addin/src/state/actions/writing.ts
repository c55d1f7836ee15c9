import type { Failure } from "../../office/failure.js";
import type { Work } from "../../office/workbook-port.js";
import type { Proposed } from "../pane-state.js";
import { declined, proposed, written, writingUndone } from "../transitions/writing.js";
import { tell, tellFailure, valueOf, type ActionContext } from "./action-context.js";
import { proposeNow } from "./proposing.js";
import { readWorkbook } from "./reading.js";

/** What the user said yes to is not what would happen any more: the same is asked again. */
async function askAgain(context: ActionContext, asked: Proposed, work: Work): Promise<void> {
  if (asked.writing.kind === "sheets") {
    if (!(await readWorkbook(context, work))) return;
    await proposeNow(context, work);
  } else {
    const foreseen = valueOf(context, await context.port.foresee(asked.writing, work));
    if (foreseen) context.change((state) => proposed(state, { ...asked, foreseen }));
  }
  if (context.now().proposed) tell(context, { kind: "askedAgain" });
}

async function refused(context: ActionContext, asked: Proposed, failure: Failure, work: Work) {
  context.change(declined);
  if (failure.code === "changedMeanwhile" && failure.aftermath === "asBefore")
    await askAgain(context, asked, work);
  else tellFailure(context, failure);
}

export async function accept(context: ActionContext, consent: boolean): Promise<void> {
  const asked = context.now().proposed;
  if (!asked || (asked.foreseen.needsConsent && !consent)) return;
  context.change(declined);
  await context.alone("writing", async (work) => {
    const reply = await context.port.write(asked.writing, consent, work);
    if (reply.ok) context.change((state) => written(state, asked, reply.value));
    else await refused(context, asked, reply.failure, work);
  });
}

/** @param fetchEdits - reads what the workbook says then: cells may have been edited since the writing */
export const undoWriting = (context: ActionContext, fetchEdits: () => void): Promise<void> =>
  context.alone("undoing", async (work) => {
    const { undoable } = context.now();
    if (!undoable) return;
    const reply = await context.port.undo(undoable, work);
    if (reply.ok) {
      context.change(writingUndone);
      fetchEdits();
    } else tellFailure(context, reply.failure);
  });
