import { resolveView } from "@aarsvaerk/core";
import { tableCells } from "@aarsvaerk/workbook";
import type { Insertion } from "../../state/pane-actions.js";
import type { PaneState } from "../../state/pane-state.js";
import { chosenTable, usualForm } from "./chosen-table.js";
import { liveCells, livenessOf } from "./live-table.js";
import { offeredTables } from "./table-choice.js";

/** Tabel 1 of the first proposal that is adopted, or of the first there is; it follows the sheets where it can. */
export function budgetNoteOf(state: PaneState): Insertion | undefined {
  const { plan, view, locale } = state;
  if (!plan) return undefined;
  const { adopted } = resolveView(plan, view);
  const notes = offeredTables(plan, locale).filter(({ choice }) => choice.kind === "note");
  const note =
    notes.find(({ choice }) => "proposal" in choice && adopted.has(choice.proposal)) ?? notes[0];
  if (!note) return undefined;
  const live =
    livenessOf(state, note.choice, usualForm) === "ready"
      ? liveCells(state, note.choice, usualForm)
      : undefined;
  if (live) return { name: note.name, ...live };
  const chosen = chosenTable(plan, note.choice, view, usualForm, locale);
  return chosen.ok
    ? { name: note.name, ...tableCells(chosen.table), view: chosen.view }
    : undefined;
}
