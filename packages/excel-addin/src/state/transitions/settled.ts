import { omitted } from "../../omitted.js";
import type { PaneState } from "../pane-state.js";
import { brokenIn } from "../standing.js";

/** Whether what is told has been seen to. */
function isSeenTo({ message, sheets }: PaneState): boolean {
  if (message?.kind === "unsettled") return sheets.conflicts.length === 0 && !sheets.other;
  return message?.kind === "broken" && brokenIn(sheets).length === 0;
}

/** A message that asks for something goes when that is done. */
export const settled = (state: PaneState): PaneState =>
  isSeenTo(state) ? omitted(state, "message") : state;
