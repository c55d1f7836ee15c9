import type { Plan, View } from "@aarsvaerk/core";
import type { Cell, Chart } from "@aarsvaerk/workbook";
import type { CellOutside } from "../office/workbook-port.js";
import type { Tab } from "./pane-state.js";

/** Cells to put into the workbook: a table, with a chart of it if wanted. */
export interface Insertion {
  /** What a sheet of its own is called. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly chart?: Chart;
  /** The view that fixed figures are of. */
  readonly view?: View;
}

/** What a user of the pane can do; views call these and nothing of Office. None of them throws. */
export interface PaneActions {
  /** Reads the workbook, opens the plan in it, and listens for edits. */
  readonly start: () => Promise<void>;
  readonly newPlan: () => void;
  readonly openExample: () => Promise<void>;
  /** A plan as JSON, commented or not. */
  readonly openText: (name: string, text: string) => void;
  readonly show: (tab: Tab) => void;
  /** Shows how a figure of a table in the pane came about. */
  readonly showFigure: (path: string, view: View) => void;
  /** Shows another scenario or price level; one that the plan cannot be shown in is told, not taken. */
  readonly chooseView: (view: View) => void;
  /** Changes the plan; the change is a step that `undoEdit` takes back. */
  readonly edit: (plan: Plan) => void;
  readonly undoEdit: () => void;
  /** Reads the cells again, and takes in what was changed in them. */
  readonly fetch: () => Promise<void>;
  /** Finds out what writing the sheets of the plan would change, and shows it. */
  readonly proposeSheets: () => Promise<void>;
  readonly proposeTable: (insertion: Insertion, where: "newSheet" | "selection") => Promise<void>;
  /** Writes what was proposed. @param consent - whether somebody else's cells may be overwritten */
  readonly accept: (consent: boolean) => Promise<void>;
  readonly decline: () => void;
  readonly undoWriting: () => Promise<void>;
  readonly cancel: () => void;
  readonly selectCell: (address: string) => Promise<void>;
  /** Settles a conflict: the input keeps what the sheet says, or what the pane says. */
  readonly settle: (path: string, keep: "sheet" | "pane") => void;
  /** Where the workbook has got another plan: which of the two is worked on. */
  readonly choosePlan: (keep: "sheet" | "pane") => void;
  /** Puts a table on the clipboard, for Word. */
  readonly copy: (html: string, text: string) => Promise<void>;
  /** What a cell outside the plan's sheets has to do with it; nothing where Excel does not say. */
  readonly cellAt: (address: string) => Promise<CellOutside | undefined>;
  readonly selectedValues: () => Promise<
    | {
        readonly address: string;
        readonly values: readonly (readonly (string | number | boolean)[])[];
      }
    | undefined
  >;
  /** Tells a mistake of the program that nobody caught. */
  readonly tellUnexpected: (error: unknown) => void;
  readonly dismiss: () => void;
}
