import type { Reply } from "../failure.js";
import { BatchFailure, run } from "../run.js";
import type { Foreseen, Work, Writing, Written } from "../workbook-port.js";
import { consentNeeded, foreseenOf, planned, prepared } from "./change-of.js";
import { noChange, type Change } from "./change.js";
import { rememberWritten } from "./last-written.js";
import { notBegun, perform } from "./perform.js";
import { caught, settled } from "./settle.js";
import { isAnother, rememberShown, askedWhenShown } from "./shown.js";

/**
 * Says what a writing would change, without changing anything.
 *
 * @returns every stretch of cells that changes
 */
export async function foresee(writing: Writing, work: Work = {}): Promise<Reply<Foreseen>> {
  const prepare = await prepared(writing);
  return run(async (context) => {
    const plan = await planned(context, prepare);
    rememberShown(writing, plan);
    return foreseenOf(plan.change);
  }, work);
}

/** @throws BatchFailure where it is not what was shown, or what nobody agreed to */
function check(writing: Writing, change: Change, consent: boolean): void {
  if (isAnother(writing, change)) throw new BatchFailure({ code: "changedMeanwhile" });
  const lost = consentNeeded(change);
  if (!lost || consent) return;
  const code = lost.effect === "misled" ? "formulasMisled" : "occupied";
  throw new BatchFailure({ code, place: lost.address });
}

/**
 * Writes all or nothing. A batch of Excel's does not roll back: it stops at the first action that fails, and
 * what came before stays. So a journal of what is about to be done goes into the workbook first, and goes
 * out with the last of it; whatever happens in between, the journal is what the workbook is put right by.
 *
 * @param consent - whether what is of somebody else's may be overwritten
 * @returns what was written; or why not, with the workbook as before, or to be repaired by `repair`
 */
export async function write(
  writing: Writing,
  consent: boolean,
  work: Work = {},
): Promise<Reply<Written>> {
  const prepare = await prepared(writing);
  const progress = notBegun();
  let change = noChange;
  const batch = run(async (context) => {
    const plan = await planned(context, prepare, askedWhenShown(writing));
    change = plan.change;
    check(writing, change, consent);
    if (change.patches.length > 0)
      await perform(context, change.patches, "after", plan.state, progress, work);
  }, work);
  const reply = await caught(batch, progress);
  const settledReply = await settled(reply, change.patches, "after", progress, work);
  if (!settledReply.ok) return settledReply;
  return { ok: true, value: rememberWritten(foreseenOf(change), change.patches) };
}
