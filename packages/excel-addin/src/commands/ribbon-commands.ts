import type { Commands } from "./associate-commands.js";
import type { Store } from "../state/store.js";

/**
 * What the ribbon's buttons do with the pane; where there is no plan yet, it shows how to begin one.
 *
 * @param started - the workbook has been read: a button may be what begins the pane
 */
export const ribbonCommands = ({ state, actions }: Store, started: Promise<void>): Commands => ({
  InsertBudgetNote: async () => {
    await started;
    if (!state.value.plan) return;
    actions.show("insert");
    const { budgetNoteOf } = await import("../pane/insert/budget-note.js");
    const insertion = budgetNoteOf(state.value);
    if (insertion) await actions.proposeTable(insertion, "selection");
  },
  UpdateSheets: async () => {
    await started;
    if (state.value.plan) await actions.proposeSheets();
  },
});
