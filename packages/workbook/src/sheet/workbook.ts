import type { Currency, Locale } from "@aarsvaerk/core";
import type { Chart } from "./chart.js";
import type { CellContent, CellFormat, CellRole } from "./cell.js";

/**
 * A budget as sheets: what an adapter writes to a file or through Office.js, and nothing of either.
 *
 * @example
 * ```ts
 * const workbook: Workbook = buildWorkbook(examplePlan);
 * workbook.sheets.map(({ name }) => name).slice(0, 2); //=> ["Forudsætninger", "Bemanding"]
 * [workbook.locale, workbook.currency]; //=> ["da", "DKK"]
 * ```
 */
export interface Workbook {
  readonly title: string;
  readonly locale: Locale;
  /** Whose kroner the amounts are in. */
  readonly currency: Currency;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/**
 * A cell or a range by a name. The name is ASCII, so that every spreadsheet program takes it.
 *
 * @example
 * ```ts
 * const [name]: readonly DefinedName[] = buildWorkbook(examplePlan).names;
 * name; //=> { name: "aarsvaerk_scenarie", refersTo: "Forudsætninger!$B$4" }
 * ```
 */
export interface DefinedName {
  readonly name: string;
  /** Absolute, with its sheet: `Forudsætninger!$B$4`. */
  readonly refersTo: string;
}

/**
 * One sheet: its cells, and how it is shown and printed.
 *
 * @example
 * ```ts
 * const [sheet]: readonly Sheet[] = buildWorkbook(examplePlan).sheets;
 * sheet?.name; //=> "Forudsætninger"
 * ```
 */
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

/**
 * A cell: what stands in it, what it is for, and which figure or input of the plan it shows.
 *
 * @example
 * ```ts
 * const cells: Cell[] = buildWorkbook(examplePlan).sheets.flatMap(({ rows }) => rows.flat());
 * cells.find(({ input }) => input === "rates/0/amount")?.role; //=> "input"
 * ```
 */
export interface Cell {
  readonly content: CellContent;
  readonly role: CellRole;
  readonly format: CellFormat;
  /** A remark shown when the cell is pointed at. */
  readonly note?: string;
  /** The path of the core's figure that the cell shows, such as `cost/line=koordinatorer/2013`. */
  readonly figure?: string;
  /** The figure that the cell shows, where it is one with other proposals adopted than the sheets show. */
  readonly figureWith?: { readonly path: string; readonly adopted: readonly string[] };
  /** Where the plan states what the cell holds: reading a changed workbook goes by it. */
  readonly input?: string;
}

/**
 * How a sheet is printed: landscape, one page wide; the title rows stand on every page.
 *
 * @example
 * ```ts
 * const print: Print = { columns: 6, titleRows: [1, 4] };
 * print.columns; //=> 6
 * ```
 */
export interface Print {
  /** The last column that is printed, counted from 1. */
  readonly columns: number;
  /** First and last of the rows that every page repeats, counted from 1. */
  readonly titleRows?: readonly [number, number];
}

/**
 * A range that is a table of its own.
 *
 * @example
 * ```ts
 * const table: SheetTable = { name: "linjer", range: "A4:H12" };
 * table.range; //=> "A4:H12"
 * ```
 */
export interface SheetTable {
  /** ASCII, and unique in the workbook. */
  readonly name: string;
  /** `A4:H12`, the header row first. */
  readonly range: string;
}

/**
 * What may be typed into a range, and what is said to somebody who types something else.
 *
 * @example
 * ```ts
 * const [scenario]: readonly Validation[] = buildWorkbook(examplePlan).sheets[0]!.validations;
 * [scenario?.kind, scenario?.range]; //=> ["listFrom", "B4"]
 * ```
 */
export type Validation = { readonly range: string; readonly message: string } & (
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listFrom"; readonly source: string }
  | { readonly kind: "decimal"; readonly least?: number; readonly most?: number }
  | { readonly kind: "date" }
);
