import type { Locale } from "@aarsvaerk/core";
import type { Chart } from "./chart.js";
import type { CellContent, CellFormat, CellRole } from "./cell.js";

/** A budget as sheets: what an adapter writes to a file or through Office.js, and nothing of either. */
export interface Workbook {
  readonly title: string;
  readonly locale: Locale;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** A cell or a range by a name. The name is ASCII, so that every spreadsheet program takes it. */
export interface DefinedName {
  readonly name: string;
  /** Absolute, with its sheet: `Forudsætninger!$B$4`. */
  readonly refersTo: string;
}

export interface Sheet {
  /** The text of the tab: at most 31 characters, without `: \ / ? * [ ]`. */
  readonly name: string;
  /** Rows from the top; an empty one is an empty list. */
  readonly rows: readonly (readonly Cell[])[];
  /** Widths in characters, column by column. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: Print;
  /** Ranges that are tables of their own, with a header row. */
  readonly tables: readonly SheetTable[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
}

export interface Cell {
  readonly content: CellContent;
  readonly role: CellRole;
  readonly format: CellFormat;
  /** A remark shown when the cell is pointed at. */
  readonly note?: string;
  /** The path of the core's figure that the cell shows, such as `cost/line=koordinatorer/2013`. */
  readonly figure?: string;
  /** Where the plan states what the cell holds: reading a changed workbook goes by it. */
  readonly input?: string;
}

/** Landscape, one page wide; the title rows stand on every page. */
export interface Print {
  /** The last column that is printed, counted from 1. */
  readonly columns: number;
  /** First and last of the rows that every page repeats, counted from 1. */
  readonly titleRows?: readonly [number, number];
}

export interface SheetTable {
  /** ASCII, and unique in the workbook. */
  readonly name: string;
  /** `A4:H12`, the header row first. */
  readonly range: string;
}

/** What may be typed into a range. */
export type Validation = { readonly range: string; readonly message: string } & (
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listFrom"; readonly source: string }
  | { readonly kind: "decimal"; readonly least?: number; readonly most?: number }
  | { readonly kind: "date" }
);
