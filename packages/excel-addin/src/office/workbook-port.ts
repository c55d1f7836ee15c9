import type { Locale, View } from "@aarsvaerk/core";
import type { Carried, Cell, Chart, ReadableWorkbook, Workbook } from "@aarsvaerk/workbook";
import type { Reply } from "./failure.js";

/** Something that takes time: it tells how far it is, and can be called off. */
export interface Work {
  readonly signal?: AbortSignal;
  /** Parts of the work done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** How long Excel may take to answer one request, in milliseconds. */
  readonly limit?: number;
}

/** What was found in the workbook that is open in Excel. */
export interface FoundWorkbook {
  readonly workbook: ReadableWorkbook;
  /** Whether there is nothing in it at all: the one it is opened with. */
  readonly isEmpty: boolean;
  /** Whether a writing was broken off, and has been taken back now. */
  readonly wasRepaired: boolean;
}

/** Where a single table goes. */
export interface Placement {
  /** `Ark1!C4`: its upper left cell. */
  readonly at: string;
}

/** What is to be written. */
export type Writing =
  /** The sheets of a plan, and the plan itself. Own sheets that are there are changed where they differ. */
  | {
      readonly kind: "sheets";
      readonly workbook: Workbook;
      readonly carried: Carried;
      /** The sheets as they were written last: what stands there and is of these is our own. */
      readonly replaces?: Workbook;
    }
  /** Cells at a place the user chose, or on a sheet of their own. */
  | {
      readonly kind: "block";
      readonly rows: readonly (readonly Cell[])[];
      readonly widths: readonly number[];
      /** As if the first cell stood in A1: `placedChart` of the workbook moves it to the target. */
      readonly chart?: Chart;
      /** The language of dates; Danish unless told. */
      readonly locale?: Locale;
      /** The view that fixed figures of the block are of, so that they can be explained where they stand. */
      readonly view?: View;
      readonly target: { readonly newSheet: string } | Placement;
    };

/** One stretch of cells that a writing changes. */
export interface ForeseenChange {
  /** `Bemanding!D6:G12` */
  readonly address: string;
  readonly cells: number;
  readonly effect:
    /** A sheet that is not there yet. */
    | "newSheet"
    | "filled"
    /** Our own cells get another content. */
    | "changed"
    /** Somebody else's content would be lost: only with consent. */
    | "overwritten"
    | "removed"
    /**
     * A formula of somebody else's stays as it is, and fetches from a cell that will hold something else or
     * nothing: only with consent.
     */
    | "misled";
}

/** What a writing would do, before it does it. */
export interface Foreseen {
  readonly changes: readonly ForeseenChange[];
  /** Whether something of somebody else's would be overwritten, or show something else. */
  readonly needsConsent: boolean;
  /** Cells that change, in all. */
  readonly cells: number;
}

/** A writing that was done, and that can be taken back. */
export interface Written {
  readonly id: number;
  readonly foreseen: Foreseen;
}

/** What a cell outside the plan's sheets holds. */
export interface CellOutside {
  /** Its formula, without `=`, in English. */
  readonly formula?: string;
  /** It is in a table with fixed figures that the pane put there; without `path` it shows none of the plan's. */
  readonly fixed?: { readonly path?: string; readonly view: View };
}

/** Somebody changed cells. */
export interface SheetEdit {
  /** `Bemanding!D6`; the name alone of a sheet that was deleted. */
  readonly address: string;
  readonly by: "user" | "coAuthor";
}

/** The workbook in Excel, in the words of a budget: the only way from the pane to Office. */
export interface WorkbookPort {
  /** Reads all sheets that are of a plan, the names and the plan; takes back what was broken off. */
  readonly read: (work?: Work) => Promise<Reply<FoundWorkbook>>;
  readonly foresee: (writing: Writing, work?: Work) => Promise<Reply<Foreseen>>;
  /**
   * Writes all or nothing.
   *
   * @param consent - whether what is of somebody else's may be overwritten
   */
  readonly write: (writing: Writing, consent: boolean, work?: Work) => Promise<Reply<Written>>;
  /** Puts back what stood there before; refuses what has been changed since. */
  readonly undo: (written: Written, work?: Work) => Promise<Reply<null>>;
  /** Shows a cell to the user: `Bemanding!D6`. */
  readonly select: (address: string) => Promise<Reply<null>>;
  /** The cell that the user has selected: `Ark1!C4`. */
  readonly selection: () => Promise<Reply<string>>;
  /** What a cell that is not on a sheet of the plan has to do with it. */
  readonly cellAt: (address: string) => Promise<Reply<CellOutside>>;
  /** Values of the range that the user has selected, as rows of texts and numbers. */
  readonly selectedValues: () => Promise<
    Reply<{
      readonly address: string;
      readonly values: readonly (readonly (string | number | boolean)[])[];
    }>
  >;
  /** Tells of edits that are not our own, gathered for a moment. @returns how to stop */
  readonly onEdits: (listener: (edits: readonly SheetEdit[]) => void) => Promise<Reply<() => void>>;
  /** Tells what the user selects. @returns how to stop */
  readonly onSelection: (listener: (address: string) => void) => Promise<Reply<() => void>>;
}
