import { parseAddress } from "../../office/address.js";
import type { ForeseenChange, Written } from "../../office/workbook-port.js";
import { omitted } from "../../omitted.js";
import { noSheets } from "../initial-state.js";
import type { PaneState, Proposed, SheetsState } from "../pane-state.js";

export const proposed = (state: PaneState, proposal: Proposed): PaneState => ({
  ...omitted(state, "message"),
  proposed: proposal,
});

export const declined = (state: PaneState): PaneState => omitted(state, "proposed");

/** How the sheets stand once they say what the plan says. */
function sheetsOf({ writing, of }: Proposed, before: SheetsState): SheetsState {
  if (writing.kind !== "sheets" || !of) return before;
  const names = writing.workbook.sheets.map(({ name }) => name);
  return { ...noSheets, written: of, read: of.plan, names };
}

/** Where to look at what was written. */
function placeIn({ foreseen: { changes }, shows }: Proposed): { readonly place?: string } {
  const isShown = ({ address }: ForeseenChange) => parseAddress(address)?.sheet === shows;
  const shown = changes.find(isShown) ?? changes[0];
  return shown === undefined ? {} : { place: shown.address.replace(/:[^:]*$/, "") };
}

/** What was proposed has been written, and can be taken back. */
export const written = (state: PaneState, proposal: Proposed, done: Written): PaneState => ({
  ...omitted(state, "proposed", "sheetsBefore"),
  found: proposal.writing.kind === "sheets" ? "plan" : (state.found ?? "somethingElse"),
  sheets: sheetsOf(proposal, state.sheets),
  ...(proposal.writing.kind === "sheets" ? { sheetsBefore: state.sheets } : {}),
  undoable: done,
  message: {
    kind: "done",
    what: "written",
    count: done.foreseen.cells,
    ...placeIn(proposal),
  },
});

/** The last writing was taken back: where it was of the plan, its sheets stand as they did before it. */
export const writingUndone = ({ sheetsBefore, ...state }: PaneState): PaneState => ({
  ...omitted(state, "undoable"),
  ...(sheetsBefore ? { sheets: sheetsBefore } : {}),
  message: { kind: "done", what: "undone" },
});
