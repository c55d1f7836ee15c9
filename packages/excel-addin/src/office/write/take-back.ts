import type { Aftermath, FailureCode } from "../failure.js";
import { closeJournal, postJournal, type Permit } from "../journal/permit.js";
import { run } from "../run.js";
import type { Work } from "../workbook-port.js";
import { inOrder } from "./order.js";
import { turned, type Patch, type Side } from "./patch.js";
import { send, type Progress } from "./perform.js";
import { readState } from "./read-state.js";
import { askedForPatches, restoring } from "./restoring.js";

/** Whether a workbook was found to be complete after all: only the answer was lost. */
export type Outcome = Aftermath | "complete";

/** Excel is asked again where it refused what for a moment it could not do; where it is gone, it is gone. */
const attempts = 2;
const isGone = (code: FailureCode): boolean => code === "noAnswer" || code === "sessionLost";

/**
 * Takes back as much of patches as was done. First the permit to write is renewed, so that what is still on
 * its way does nothing any more; then what was written becomes again what it was.
 *
 * @param patches - so that what the workbook was like is their `before`
 */
async function takeBackNow(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  progress: Progress,
): Promise<Outcome> {
  const { journals } = await readState(context, []);
  const stands = progress.permit?.ids.some((id) => journals.includes(id)) ?? false;
  // The last of a writing ends its journal.
  if (progress.phase === "writing" && !stands && !progress.isRefuted) return "complete";
  if (progress.phase === "takingBack" && journals.length === 0) return "asBefore";
  if (progress.phase === "posting") {
    closeJournal(context, journals);
    await context.sync();
    return "asBefore";
  }
  progress.phase = "takingBack";
  const permit = await postJournal(context, patches, "after", journals);
  await undone(context, patches, permit);
  return "asBefore";
}

/** Makes of what is there of patches what was before, and ends their journal. */
export async function undone(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  permit: Permit,
): Promise<void> {
  const state = await readState(context, askedForPatches(patches));
  const back = inOrder(restoring(patches, state), "before");
  await send(context, back, "before", state, permit, ({ check }) => check());
}

/**
 * Takes back what was done for a side of patches, also where the work was called off.
 */
export async function takeBack(
  patches: readonly Patch[],
  side: Side,
  progress: Progress,
  { limit }: Pick<Work, "limit">,
): Promise<Outcome> {
  const forward = side === "after" ? patches : patches.map(turned);
  for (let attempt = 0; attempt < attempts; attempt++) {
    // One after another: the second only where the first did not get through.
    const reply = await run((context) => takeBackNow(context, forward, progress), {
      ...(limit === undefined ? {} : { limit }),
    });
    if (reply.ok) return reply.value;
    if (isGone(reply.failure.code)) break;
  }
  return "unfinished";
}
