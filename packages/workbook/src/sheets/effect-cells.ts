import type { Ratio } from "@aarsvaerk/core";
import { noUnit, sum, type Line } from "@aarsvaerk/core/calculation";
import { addressOf } from "../sheet/address.js";
import type { CellFormat, CellRole } from "../sheet/cell.js";
import { emptyCell, formulaCell, textCell } from "../sheet/cells.js";
import type { Cell } from "../sheet/workbook.js";
import { cornerCell } from "./captions.js";
import type { Context } from "./context.js";
import type { EffectCell } from "./effect.js";
import { fixedPriceCell } from "./fixed-prices.js";

/** The columns of a table that begins its years in a column: years, their sum, and what holds thereafter. */
export const tableColumns = (firstYear: number, { frame }: Context) => {
  const lastYear = firstYear + frame.years.length - 1;
  return { firstYear, lastYear, total: lastYear + 1, thereafter: lastYear + 2 };
};

export type TableColumns = ReturnType<typeof tableColumns>;

export const columnAt = (
  position: number,
  { firstYear, total, thereafter }: TableColumns,
): number => (firstYear + position < total ? firstYear + position : thereafter);

/** The headings of the table, from the corner on. */
export function headingCells(between: readonly string[], context: Context): Cell[] {
  const { texts, years } = context.frame;
  return [
    cornerCell(context),
    ...[...between, ...years.map(String), texts.allYears, texts.thereafter].map((label) =>
      textCell(label, "heading"),
    ),
  ];
}

const yearsRange = (row: number, { firstYear, lastYear }: TableColumns): string =>
  `${addressOf({ row, column: firstYear })}:${addressOf({ row, column: lastYear })}`;

const totalRole = (role: CellRole): CellRole => (role === "total" ? "total" : "subtotal");

/** Amounts of a row: year by year, their sum and what holds thereafter in fixed prices. */
export function amountCells(
  cells: readonly EffectCell[],
  row: number,
  role: CellRole,
  columns: TableColumns,
  context: Context,
): Cell[] {
  const years = cells.slice(0, -1);
  const format: CellFormat = "thousands";
  return [
    ...years.map(({ formula, value, about }) => formulaCell(formula, value(), format, role, about)),
    fixedPriceCell(
      {
        formula: `SUM(${yearsRange(row, columns)})`,
        value: () => sum(years.map(({ value }) => value())),
      },
      context,
      format,
      totalRole(role),
    ),
    ...cells.slice(-1).map((cell) => fixedPriceCell(cell, context, format, role, cell.about)),
  ];
}

/** FTE of a row; they have no sum over the years. */
export const fteCells = (cells: readonly EffectCell[]): Cell[] => [
  ...cells.slice(0, -1).map(({ formula, value }) => formulaCell(formula, value(), "fte")),
  emptyCell,
  ...cells.slice(-1).map(({ formula, value }) => formulaCell(formula, value(), "fte")),
];

const oneOf = (cell: EffectCell | undefined): Ratio[] => (cell ? [cell.value()] : []);

/** What rows below each other come to in every column. */
export const sumOfRows = (
  rows: readonly (readonly EffectCell[])[],
  firstRow: number,
  columns: TableColumns,
  { frame }: Context,
): EffectCell[] =>
  [...frame.years, undefined].map((_, position) => {
    const column = columnAt(position, columns);
    const last = firstRow + rows.length - 1;
    return {
      formula:
        rows.length === 0
          ? "0"
          : `SUM(${addressOf({ row: firstRow, column })}:${addressOf({ row: last, column })})`,
      value: () => sum(rows.flatMap((row) => oneOf(row[position]))),
    };
  });

/** What rows that stand apart come to in every column. */
export const sumOfTotals = (
  totals: readonly { readonly row: number; readonly cells: readonly EffectCell[] }[],
  columns: TableColumns,
  { frame }: Context,
): EffectCell[] =>
  [...frame.years, undefined].map((_, position) => ({
    formula:
      totals.length === 0
        ? "0"
        : totals
            .map(({ row }) => addressOf({ row, column: columnAt(position, columns) }))
            .join("+"),
    value: () => sum(totals.flatMap(({ cells }) => oneOf(cells[position]))),
  }));

/** A line's name, with its unit where it belongs to one. */
export function lineName(line: Line, { frame }: Context): string {
  const [unit, ...others] = line.split.units;
  const isOne = unit !== undefined && unit !== noUnit && others.length === 0;
  return isOne ? `${line.label}, ${frame.unitName(unit)}` : line.label;
}
