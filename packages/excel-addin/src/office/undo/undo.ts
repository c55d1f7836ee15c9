import type { Reply } from "../failure.js";
import { repairNow } from "../journal/repair.js";
import { BatchFailure, run } from "../run.js";
import type { Work, Written } from "../workbook-port.js";
import { patchesOf } from "../write/last-written.js";
import { notBegun, perform } from "../write/perform.js";
import { readState } from "../write/read-state.js";
import { askedForPatches } from "../write/restoring.js";
import { caught, settled } from "../write/settle.js";
import { checkStands } from "./still-stands.js";

/**
 * Puts back what stood there before a writing, all or nothing. What has been changed since is not lost: then
 * nothing is taken back, and the reply says where.
 *
 * @param written - the last writing; an earlier one is refused as `changedMeanwhile`
 */
export async function undo(written: Written, work: Work = {}): Promise<Reply<null>> {
  const patches = patchesOf(written);
  if (!patches) return { ok: false, failure: { code: "changedMeanwhile", aftermath: "asBefore" } };
  const progress = notBegun();
  const batch = run(async (context) => {
    const asked = askedForPatches(patches);
    let state = await readState(context, asked);
    if (state.journals.length > 0) {
      await repairNow(context, state.journals);
      state = await readState(context, asked);
    }
    if (state.isReadOnly) throw new BatchFailure({ code: "readOnly" });
    await checkStands(patches, state);
    if (patches.length > 0) await perform(context, patches, "before", state, progress, work);
  }, work);
  const reply = await caught(batch, progress);
  const settledReply = await settled(reply, patches, "before", progress, work);
  return settledReply.ok ? { ok: true, value: null } : settledReply;
}
