import { onEdits } from "./events/on-edits.js";
import { onSelection } from "./events/on-selection.js";
import { ownWriting } from "./events/own-writing.js";
import { cellOutside } from "./inserted/cell-outside.js";
import { read } from "./read/read.js";
import { select } from "./selection/select.js";
import { selectedValues, selection } from "./selection/selection.js";
import type { WorkbookPort } from "./workbook-port.js";

/** What writes is a part of the program of its own: the pane is there before it. */
const writing = () => import("./writing.js");

/** The workbook that is open in the Excel around the pane. */
export function excelPort(): WorkbookPort {
  const own = ownWriting();
  return {
    read: (work) => read(work, () => own.during(async () => (await writing()).repair())),
    foresee: async (...given) => (await writing()).foresee(...given),
    write: (...given) => own.during(async () => (await writing()).write(...given)),
    undo: (...given) => own.during(async () => (await writing()).undo(...given)),
    select,
    selection,
    cellAt: cellOutside,
    selectedValues,
    onEdits: (listener) => onEdits(listener, own),
    onSelection,
  };
}
