import { BatchFailure } from "../run.js";
import { askPermit, closeJournal, postJournal, type Permit } from "../journal/permit.js";
import type { Work } from "../workbook-port.js";
import { apply } from "./apply.js";
import type { FoundState } from "./found-state.js";
import { inOrder } from "./order.js";
import type { Patch, Side } from "./patch.js";
import { placesIn } from "./places.js";
import { requestsFor } from "./requests.js";
import { typedMeanwhile, type TypedOver } from "./typed-meanwhile.js";
import { verified } from "./verify.js";

/** How far a writing came: what has to be known to take it back. */
export interface Progress {
  phase: "reading" | "posting" | "writing" | "takingBack";
  /** The journal, since it is known to stand in the workbook. */
  permit?: Permit;
  /** Whether it was done, and is not what it should be. */
  isRefuted: boolean;
  /** What patches would have been, had what was typed meanwhile been known: that is what has to come back. */
  readonly amended: Map<Patch, readonly Patch[]>;
}

export const notBegun = (): Progress => ({
  phase: "reading",
  isRefuted: false,
  amended: new Map(),
});

/** @throws BatchFailure that names the first cell where somebody typed since it was read */
function checkTyped(typed: readonly TypedOver[], { amended }: Progress): void {
  for (const { patch, amended: its } of typed) amended.set(patch, its);
  const [first] = typed;
  if (first) throw new BatchFailure({ code: "changedMeanwhile", place: first.place });
}

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
  await send(context, inOrder(patches, side), side, state, permit, async (request, done) => {
    progress.isRefuted = true;
    checkTyped(request.typed(), progress);
    await request.check();
    progress.isRefuted = false;
    onProgress?.(done);
  });
}

/** A request that was answered. */
interface Answered {
  readonly typed: () => readonly TypedOver[];
  /** Makes sure that what was written stands there. */
  readonly check: () => Promise<void>;
}

/**
 * Sends patches in their order, each request below what Excel takes.
 *
 * @param answered - what is done after each request, and how far it is then
 */
export async function send(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  side: Side,
  state: Known,
  permit: Permit,
  answered: (request: Answered, done: number) => Promise<void>,
): Promise<void> {
  const requests = requestsFor(patches, side);
  const order = [...state.order];
  for (const [at, request] of requests.entries()) {
    askPermit(context, permit);
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    const typed = typedMeanwhile(placesIn(context), request, side);
    const places = placesIn(context);
    for (const patch of request) apply(places, patch, side, state.present, order);
    const check = verified(places, request, side);
    if (at === requests.length - 1) closeJournal(context, permit.ids);
    // Each request has to stay below what Excel takes.
    await context.sync();
    await answered({ typed, check }, (at + 1) / requests.length);
  }
}
