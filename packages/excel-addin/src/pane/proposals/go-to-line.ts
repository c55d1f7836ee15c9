import type { PaneActions } from "../../state/pane-actions.js";
import { leaveFor } from "../form/remembered.js";

/** What the views of proposals remember: which proposal is shown, and which line of it is unfolded. */
export const chosenProposal = "chosen proposal";
export const openLineOf = (owner: string): string => `open line/${owner}`;
/** The line that somebody comes for from another view. */
export const soughtLine = "sought line";

/** Shows a line of a proposal, or of the adopted budget, from another view. */
export function goToLine(actions: PaneActions, owner: string, id: string): void {
  leaveFor(actions, chosenProposal, owner);
  leaveFor(actions, openLineOf(owner), id);
  leaveFor(actions, soughtLine, id);
  actions.show("proposals");
}
