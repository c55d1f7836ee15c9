import { columnName } from "../../sheet/address.js";
import { lastColumn, lastRow, parseCell, type Corner } from "../../sheet/block.js";

/** Texts, names of sheets and structured references are not moved; references to cells are. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\w.$])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\w.(!])|(?<![\p{L}\w.$])(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\w.(!])|(?<![\p{L}\w.$:])(\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\w.(!])/gu;

const outside = "#REF!";

function movedCell(reference: string, by: Corner): string {
  const cell = parseCell(reference);
  const [, columnFixed = "", rowFixed = ""] = /^(\$?)[A-Z]+(\$?)/.exec(reference) ?? [];
  if (!cell) return reference;
  const column = columnFixed === "" ? cell.column + by.column : cell.column;
  const row = rowFixed === "" ? cell.row + by.row : cell.row;
  const isInside = column >= 1 && column <= lastColumn && row >= 1 && row <= lastRow;
  return isInside ? `${columnFixed}${columnName(column)}${rowFixed}${String(row)}` : outside;
}

/** A whole column or row is moved as the cell in its first row or column would be. */
function movedSpan(span: string, by: Corner): string {
  const isColumns = /[A-Z]/.test(span);
  return span
    .split(":")
    .map((end) => {
      const cell = movedCell(isColumns ? `${end}$1` : `$A${end}`, by);
      return cell === outside ? outside : isColumns ? cell.slice(0, -2) : cell.slice(2);
    })
    .join(":");
}

/**
 * A formula as it reads in another cell. Programs write a formula that was filled down once, and say of the
 * other cells only that they share it.
 *
 * @param by - how many rows and columns away the other cell is
 */
export const movedFormula = (formula: string, by: Corner): string =>
  formula.replace(
    pieces,
    (whole, cell: string | undefined, columns: string | undefined, rows: string | undefined) =>
      cell === undefined
        ? columns === undefined && rows === undefined
          ? whole
          : movedSpan(whole, by)
        : movedCell(cell, by),
  );
