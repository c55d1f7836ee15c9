import type { Reply } from "../failure.js";
import type { Work } from "../workbook-port.js";
import type { Patch, Side } from "./patch.js";
import type { Progress } from "./perform.js";
import { takeBack, type Outcome } from "./take-back.js";

/**
 * What a batch came to. A mistake of the program must not leave half a writing in the workbook: once
 * something may have been written it counts as a refusal, and is taken back like any other.
 *
 * @throws what was thrown before that
 */
export async function caught(
  batch: Promise<Reply<void>>,
  progress: Progress,
): Promise<Reply<void>> {
  try {
    return await batch;
  } catch (error) {
    if (progress.phase === "reading") throw error;
    const detail = error instanceof Error ? error.name : typeof error;
    return { ok: false, failure: { code: "refused", aftermath: "unfinished", detail } };
  }
}

/** Where taking back comes to grief too, the journal stands, and the next start goes by it. */
const unfinished = (): Outcome => "unfinished";

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
  const known = patches.flatMap((patch) => progress.amended.get(patch) ?? [patch]);
  const outcome = await takeBack(known, side, progress, work).catch(unfinished);
  if (outcome === "complete") return { ok: true, value: undefined };
  return { ok: false, failure: { ...reply.failure, aftermath: outcome } };
}
