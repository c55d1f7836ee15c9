import { textLiteral } from "../formula/text-literal.js";
import { referenceTo, type Place } from "../sheet/address.js";
import type { CellFormat } from "../sheet/cell.js";
import { emptyCell, formulaCell } from "../sheet/cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";

/** Text to put in the place of another wherever it stands in the corner of the table. */
interface UnitWords {
  readonly from: string;
  readonly to: string;
}

/** How a cell of the sheet is shown in the table that follows it. */
export interface LinkedLook {
  /** In the place of thousands. */
  readonly money: CellFormat;
  readonly unit: UnitWords;
}

export const isBlank = ({ content }: Cell): boolean =>
  content.kind === "empty" || (content.kind === "text" && content.text === "");

const heads = (row: readonly Cell[]): boolean => row.some(({ role }) => role === "heading");

/** The rows of a sheet's table, counted from 0: from its title to where another heading begins. */
export function tableRows({ rows }: Sheet): { readonly heading: number; readonly last: number } {
  const heading = rows.findIndex(heads);
  const next = rows.findIndex((row, at) => at > heading && heads(row));
  const within = next < 0 ? rows : rows.slice(0, next);
  return { heading, last: within.findLastIndex((row) => row.some((cell) => !isBlank(cell))) };
}

function withUnit(formula: string, value: string, unit: UnitWords) {
  if (unit.from === unit.to) return { formula, value };
  return {
    formula: `SUBSTITUTE(${formula},${textLiteral(unit.from)},${textLiteral(unit.to)})`,
    value: value.replaceAll(unit.from, unit.to),
  };
}

/** A cell that shows what another one shows. Texts follow too: a row that is moved takes its name along. */
export function linkedCell(cell: Cell, place: Place, look: LinkedLook): Cell {
  if (isBlank(cell)) return { ...emptyCell, role: cell.role };
  const { content, role, format, figure } = cell;
  const reference = referenceTo(place, "");
  const shownRole = role === "input" ? "output" : role;
  const shownFormat = format === "thousands" ? look.money : format;
  const about = figure === undefined ? {} : { figure };
  switch (content.kind) {
    case "text":
      // A reference to an emptied cell would give 0.
      return formulaCell(`${reference}&""`, content.text, "text", shownRole);
    case "number":
      return formulaCell(reference, content.value, shownFormat, shownRole, about);
    case "date":
      return formulaCell(reference, content.date, shownFormat, shownRole);
    case "formula": {
      if (typeof content.value !== "string")
        return formulaCell(reference, content.value, shownFormat, shownRole, about);
      const { formula, value } = withUnit(reference, content.value, look.unit);
      return formulaCell(formula, value, shownFormat, shownRole);
    }
    case "empty":
      return emptyCell;
  }
}
