import { carriedXml } from "@aarsvaerk/workbook";
import { repairNow } from "../journal/repair.js";
import { BatchFailure } from "../run.js";
import type { Foreseen, ForeseenChange, Writing } from "../workbook-port.js";
import { askedForBlock, blockChange } from "./block-change.js";
import type { Change } from "./change.js";
import type { FoundState } from "./found-state.js";
import { nobody, readOthers } from "./others.js";
import { fateOf, noPointing, pointingAt } from "./pointing.js";
import { askedTogether, readState, type Asked } from "./read-state.js";
import { askedForSheets, sheetsChange } from "./sheets-change.js";

/** What a writing changes, and what was found. */
export interface Planned {
  readonly change: Change;
  readonly state: FoundState;
  /** What was asked to see what there is beside the plan. */
  readonly asked: readonly Asked[];
}

/** A writing with its plan as it travels. */
export interface Prepared {
  readonly writing: Writing;
  readonly plan: string;
}

export const prepared = async (writing: Writing): Promise<Prepared> => ({
  writing,
  plan: writing.kind === "sheets" ? await carriedXml(writing.carried) : "",
});

/** Reads what a writing has to know. What another one left half done is taken back first. */
async function stateFor(
  context: Excel.RequestContext,
  writing: Writing,
  known: readonly Asked[],
): Promise<FoundState> {
  const own = writing.kind === "sheets" ? askedForSheets(writing) : askedForBlock(writing);
  const asked = askedTogether([...own, ...known]);
  const state = await readState(context, asked);
  if (state.journals.length === 0) return state;
  await repairNow(context, state.journals);
  return readState(context, asked);
}

/**
 * Reads the workbook and works out what a writing changes in it.
 *
 * @param known - what was asked before to see what there is beside the plan
 * @throws BatchFailure where it cannot be written
 */
export async function planned(
  context: Excel.RequestContext,
  { writing, plan }: Prepared,
  known: readonly Asked[] = [],
): Promise<Planned> {
  const state = await stateFor(context, writing, known);
  if (state.isReadOnly) throw new BatchFailure({ code: "readOnly" });
  if (writing.kind === "block") return { change: blockChange(writing, state), state, asked: [] };
  const fate = fateOf(writing);
  const others = fate ? await readOthers(context, writing, state, known) : nobody;
  const pointing = fate ? pointingAt(writing, fate, state, others) : noPointing;
  return { change: sheetsChange(writing, state, plan, pointing), state, asked: others.asked };
}

/** Only with consent: somebody else's content would be lost, or show something else. */
const needsConsent = ({ effect }: ForeseenChange): boolean =>
  effect === "overwritten" || effect === "misled";

/** The first change that somebody has to agree to. */
export const consentNeeded = ({ foreseen }: Change): ForeseenChange | undefined =>
  foreseen.find(needsConsent);

/** What the user is shown of a change. */
export const foreseenOf = ({ foreseen }: Change): Foreseen => ({
  changes: foreseen,
  needsConsent: foreseen.some(needsConsent),
  cells: foreseen.reduce((sum, { cells, effect }) => sum + (effect === "misled" ? 0 : cells), 0),
});
