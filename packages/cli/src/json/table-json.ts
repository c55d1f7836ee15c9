import { decimalText, type Cell, type Row, type Table } from "@aarsvaerk/core";
import { figureJson } from "./figure-json.js";

/** A row of a table that shows several price levels; other tables are at the one of their view. */
export interface LeveledRow extends Row {
  readonly priceLevel: number | "current";
}

function cellJson(cell: Cell) {
  if (cell.kind !== "figure") return cell;
  const { quantity, exact, printed, decimals, path } = cell;
  return {
    kind: cell.kind,
    quantity,
    ...figureJson(exact),
    printed: decimalText(printed),
    decimals,
    ...(path === undefined ? {} : { path }),
  };
}

function rowJson(row: Row | LeveledRow) {
  return {
    kind: row.kind,
    label: row.label,
    ...("priceLevel" in row ? { priceLevel: row.priceLevel } : {}),
    cells: row.cells.map(cellJson),
  };
}

/** A table with every figure exact, in kroner or FTE, and as printed, in the table's unit. */
export function tableJson({ id, locale, caption, corner, columns, rows, notes }: Table): object {
  return { id, locale, caption, corner, columns, rows: rows.map(rowJson), notes };
}
