import { carriedXml } from "@aarsvaerk/workbook";
import { repairNow } from "../journal/repair.js";
import { BatchFailure } from "../run.js";
import type { Foreseen, Writing } from "../workbook-port.js";
import { askedForBlock, blockChange } from "./block-change.js";
import type { Change } from "./change.js";
import type { FoundState } from "./found-state.js";
import { readState } from "./read-state.js";
import { askedForSheets, sheetsChange } from "./sheets-change.js";

/** What a writing changes, and what was found. */
export interface Planned {
  readonly change: Change;
  readonly state: FoundState;
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
async function stateFor(context: Excel.RequestContext, writing: Writing): Promise<FoundState> {
  const asked = writing.kind === "sheets" ? askedForSheets(writing) : askedForBlock(writing);
  const state = await readState(context, asked);
  if (state.journals.length === 0) return state;
  await repairNow(context, state.journals);
  return readState(context, asked);
}

/**
 * Reads the workbook and works out what a writing changes in it.
 *
 * @throws BatchFailure where it cannot be written
 */
export async function planned(
  context: Excel.RequestContext,
  { writing, plan }: Prepared,
): Promise<Planned> {
  const state = await stateFor(context, writing);
  if (state.isReadOnly) throw new BatchFailure({ code: "readOnly" });
  const change =
    writing.kind === "sheets" ? sheetsChange(writing, state, plan) : blockChange(writing, state);
  return { change, state };
}

/** What the user is shown of a change. */
export const foreseenOf = ({ foreseen }: Change): Foreseen => ({
  changes: foreseen,
  needsConsent: foreseen.some(({ effect }) => effect === "overwritten"),
  cells: foreseen.reduce((sum, { cells }) => sum + cells, 0),
});
