import { oneLine, type Table } from "@aarsvaerk/core";
import type { CellFormat, CellRole } from "../sheet/cell.js";
import { emptyCell, numberCell, textCell } from "../sheet/cells.js";
import type { Cell } from "../sheet/workbook.js";
import { amountFormat } from "./amount-format.js";
import type { InsertableTable } from "./insertable.js";
import { chartOfTable } from "./table-chart.js";
import { insertionTexts } from "./texts.js";

type Row = Table["rows"][number];
type TableCell = Row["cells"][number];

const figureRoles: Readonly<Record<Row["kind"], CellRole>> = {
  section: "section",
  line: "output",
  subtotal: "subtotal",
  total: "total",
};

const labelRole = (kind: Row["kind"]): CellRole => (kind === "line" ? "label" : figureRoles[kind]);

/** A figure as it is meant: amounts in kroner, so that what is reckoned further from them is exact. */
function cellOf(cell: TableCell, role: CellRole, money: CellFormat): Cell {
  if (cell.kind === "empty") return { ...emptyCell, role };
  if (cell.kind === "text") return textCell(oneLine(cell.text), role);
  const about = cell.path === undefined ? {} : { figure: cell.path };
  switch (cell.quantity) {
    case "money":
      return numberCell(cell.exact, money, role, about);
    case "fte":
      return numberCell(cell.exact, "fte", role, about);
    case "percent":
      return numberCell(cell.printed, "percent", role, about);
    case "factor":
      return numberCell(cell.printed, "general", role, about);
  }
}

const [narrowest, widest] = [13, 24];

function widthOf(column: Table["columns"][number], at: number, rows: readonly Row[]): number {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === "text" ? [cell.text.length] : [];
  });
  return Math.min(widest, Math.max(narrowest, column.label.length + 2, ...texts));
}

/** The row, counted from 1, that the headings stand in. */
const headingRow = 2;

/**
 * A finished table as cells that can be put anywhere: its caption, headings and rows, and its notes below.
 * Amounts are kroner, which their number format shows in the table's unit. The figures are fixed, and the
 * cells say so. A chart comes along where the table has one that makes sense.
 *
 * @param table - a table of the core, each figure rounded for itself: a table that was made to foot shows the
 *   amounts it was made of
 * @returns the cells, column widths in characters, and the chart
 * @example
 * ```ts
 * const found = difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * const { rows, chart } = tableCells(differenceTable(found, { locale: "da" }));
 * rows[1]?.map(({ content }) => content.kind === "text" ? content.text : ""); //=> ["1.000 kr. – 2012 p/l", "Fra", "Til", "Ændring", "Ændring i %"]
 * rows[2]?.[1]; //=> { content: { kind: "number", value: exact("12500000") }, role: "output", format: "thousands" }
 * chart?.series.map(({ label, values }) => [label, values]); //=> [["Fra", "$B$3:$B$6"], ["Til", "$C$3:$C$6"]]
 * ```
 */
export function tableCells(table: Table): InsertableTable {
  const money = amountFormat(table);
  const note = (text: string) => [textCell(text, "note")];
  const rows: Cell[][] = [
    [textCell(oneLine(table.caption), "title")],
    [table.corner, ...table.columns.map(({ label }) => label)].map((label) =>
      textCell(label, "heading"),
    ),
    ...table.rows.map(({ kind, label, cells }) => [
      textCell(oneLine(label), labelRole(kind)),
      ...cells.map((cell) => cellOf(cell, figureRoles[kind], money)),
    ]),
    ...[...table.notes, insertionTexts[table.locale].fixed].map((text) => note(oneLine(text))),
  ];
  const chart = chartOfTable(table, headingRow, rows.length + 2);
  return {
    rows,
    widths: [44, ...table.columns.map((column, at) => widthOf(column, at, table.rows))],
    ...(chart ? { chart } : {}),
  };
}
