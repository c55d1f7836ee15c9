import type { Reply } from "../failure.js";
import type { Work } from "../workbook-port.js";
import type { Patch, Side } from "./patch.js";
import type { Progress } from "./perform.js";
import { takeBack } from "./take-back.js";

/**
 * What became of patches, when what was begun has been taken back where it failed.
 *
 * @returns that it was done, also where only the answer was lost; or why not, and what the workbook is like
 */
export async function settled(
  reply: Reply<void>,
  patches: readonly Patch[],
  side: Side,
  progress: Progress,
  work: Work,
): Promise<Reply<void>> {
  if (reply.ok || progress.phase === "reading") return reply;
  const outcome = await takeBack(patches, side, progress, work);
  if (outcome === "complete") return { ok: true, value: undefined };
  return { ok: false, failure: { ...reply.failure, aftermath: outcome } };
}
