import { isZero, type Ratio } from "../exact/index.js";
import type { Locale } from "../locale/index.js";

/**
 * A finished table: every label in one language, every figure exact and as printed. Renderers place
 * its cells and compute nothing.
 *
 * @example
 * ```ts
 * const table: Table = {
 *   id: "staffing", locale: "da", caption: "Bemanding", corner: "Årsværk",
 *   columns: [{ id: "2012", label: "2012", kind: "figure" }],
 *   rows: [{ kind: "line", label: "Boligrådgivere", cells: [figureCell("fte", ratio(25n), ratio(25n), 0)] }],
 *   notes: [],
 * };
 * renderTable(table, { format: "csv" }); //=> "Årsværk;2012\r\nBoligrådgivere;25\r\n"
 * ```
 */
export interface Table {
  readonly id: string;
  /** The language of all text in the table, and the number format to print it in. */
  readonly locale: Locale;
  readonly caption: string;
  /** What stands above the row labels; states unit and price level, such as `1.000 kr. – 2012 p/l`. */
  readonly corner: string;
  /** The columns to the right of the row labels. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Notes below the table: rounding, assumptions, sources. */
  readonly notes: readonly string[];
}

/**
 * A column of a table.
 *
 * @example
 * ```ts
 * const column: Column = { id: "2012", label: "2012", kind: "figure" };
 * column.label; //=> "2012"
 * ```
 */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** Figures are set flush right, texts flush left. */
  readonly kind: "figure" | "text";
}

/**
 * A row of a table. A `section` is a heading over the rows that follow and has no cells.
 *
 * @example
 * ```ts
 * const row: Row = { kind: "section", label: "Serviceudgifter:", cells: [] };
 * row.cells.length; //=> 0
 * ```
 */
export interface Row {
  readonly kind: "section" | "line" | "subtotal" | "total";
  readonly label: string;
  /** One cell per column, or none in a section. */
  readonly cells: readonly Cell[];
}

/**
 * What stands in a table: a figure, a text or nothing.
 *
 * @example
 * ```ts
 * const cell: Cell = { kind: "text", text: "100–200" };
 * cell.kind; //=> "text"
 * ```
 */
export type Cell = FigureCell | TextCell | EmptyCell;

/**
 * A figure in a table.
 *
 * @example
 * ```ts
 * const cell: FigureCell = figureCell("money", exact("5000000"), exact("5000"), 0, "cost/2012");
 * cell.path; //=> "cost/2012"
 * ```
 */
export interface FigureCell {
  readonly kind: "figure";
  /** What the figure counts: kr., full-time equivalents, per cent, or a bare factor. */
  readonly quantity: "money" | "fte" | "percent" | "factor";
  /** The exact value in its base unit: kr. or FTE. */
  readonly exact: Ratio;
  /** The value as printed: in the table's unit, rounded to `decimals`. */
  readonly printed: Ratio;
  readonly decimals: number;
  /** The figure's path, by which it can be explained. */
  readonly path?: string;
}

interface TextCell {
  readonly kind: "text";
  readonly text: string;
}

interface EmptyCell {
  readonly kind: "empty";
}

/**
 * Makes a figure cell.
 *
 * @param quantity - what the figure counts: kr., FTE, per cent, or a bare factor
 * @param exact - exact value in its base unit, kr. or FTE
 * @param printed - value in the table's unit, rounded to `decimals`
 * @param decimals - decimals to print
 * @param path - the figure's path, by which it can be explained
 * @returns the cell
 * @example
 * ```ts
 * figureCell("money", exact("5000000"), exact("5"), 1).decimals; //=> 1
 * ```
 */
export function figureCell(
  quantity: FigureCell["quantity"],
  exact: Ratio,
  printed: Ratio,
  decimals: number,
  path?: string,
): FigureCell {
  return {
    kind: "figure",
    quantity,
    exact,
    printed,
    decimals,
    ...(path === undefined ? {} : { path }),
  };
}

/**
 * Whether a table has anything to say: a text, or a figure other than nought.
 *
 * @param table - finished table
 * @returns false for one of noughts and empty cells only
 * @example
 * ```ts
 * saysSomething(capacity(evaluate(examplePlan), { locale: "da" })); //=> false
 * ```
 */
export const saysSomething = ({ rows }: Pick<Table, "rows">): boolean =>
  rows.some(({ cells }) =>
    cells.some((cell) => (cell.kind === "figure" ? !isZero(cell.exact) : cell.kind === "text")),
  );

export const emptyCell: Cell = { kind: "empty" };
export const textCell = (text: string): Cell => ({ kind: "text", text });
