import { askPermit, closeJournal, postJournal, type Permit } from "../journal/permit.js";
import type { Work } from "../workbook-port.js";
import { apply } from "./apply.js";
import type { FoundState } from "./found-state.js";
import { inOrder } from "./order.js";
import type { Patch, Side } from "./patch.js";
import { placesIn } from "./places.js";
import { requestsFor } from "./requests.js";
import { verified } from "./verify.js";

/** How far a writing came: what has to be known to take it back. */
export interface Progress {
  phase: "reading" | "posting" | "writing" | "takingBack";
  /** The journal, since it is known to stand in the workbook. */
  permit?: Permit;
  /** Whether it was done, and is not what it should be. */
  isRefuted: boolean;
}

export const notBegun = (): Progress => ({ phase: "reading", isRefuted: false });

type Known = Pick<FoundState, "present" | "order">;

/**
 * Makes the workbook like a side of the patches: first the journal, then everything, in one request where it
 * fits, and with the last of it the end of the journal.
 */
export async function perform(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  side: Side,
  state: Known,
  progress: Progress,
  { onProgress }: Work,
): Promise<void> {
  progress.phase = "posting";
  const permit = await postJournal(context, patches, side);
  Object.assign(progress, { permit, phase: "writing" } satisfies Partial<Progress>);
  await send(context, inOrder(patches, side), side, state, permit, async (check, done) => {
    progress.isRefuted = true;
    await check();
    progress.isRefuted = false;
    onProgress?.(done);
  });
}

/**
 * Sends patches in their order, each request below what Excel takes.
 *
 * @param answered - what is done after each request: with the check of what was written, and how far it is
 */
export async function send(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  side: Side,
  state: Known,
  permit: Permit,
  answered: (check: () => Promise<void>, done: number) => Promise<void>,
): Promise<void> {
  const requests = requestsFor(patches, side);
  const order = [...state.order];
  for (const [at, request] of requests.entries()) {
    askPermit(context, permit);
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    const places = placesIn(context);
    for (const patch of request) apply(places, patch, side, state.present, order);
    const check = verified(places, request, side);
    if (at === requests.length - 1) closeJournal(context, permit.ids);
    // Each request has to stay below what Excel takes.
    await context.sync();
    await answered(check, (at + 1) / requests.length);
  }
}
