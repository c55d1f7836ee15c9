import type { CellLook, LineLook, SheetLook } from "@aarsvaerk/workbook/xlsx";
import { addressOf, parseArea } from "../../../grid/address.js";
import { cellArea, columnLimit, rowLimit } from "../../../grid/area.js";
import type { Look } from "../../../model/look.js";
import type { Sheet } from "../../../model/sheet.js";
import { frozenLines } from "../grid/measures.js";
import { lookForFile, lookFromFile } from "./cell-look.js";

/** The width of a digit: a file counts columns in them. */
const digit = 7;

/** Looks are many cells' at a time. */
function once<From, To>(translate: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const to = known.get(from) ?? translate(from);
    known.set(from, to);
    return to;
  };
}

function showLines(
  lines: ReadonlyMap<number, LineLook>,
  sizes: Map<number, number>,
  hidden: Set<number>,
  unit: number,
): void {
  for (const [number, line] of lines) {
    if (line.size !== undefined) sizes.set(number - 1, line.size * unit);
    if (line.hidden) hidden.add(number - 1);
  }
}

/** Nothing merges cells here: a text that was laid across several runs on over them. */
function layAcross(sheet: Sheet, merged: readonly string[]): void {
  for (const range of merged) {
    const area = parseArea(range);
    if (!area) continue;
    const cell = sheet.cellAt(area.row, area.column);
    sheet.put(area.row, area.column, { ...cell, look: { ...cell.look, wrapText: false } });
  }
}

/** Makes a sheet look as it does in a file. */
export function showAsInFile(sheet: Sheet, look: SheetLook): void {
  const translated = once<CellLook, Look>(lookFromFile);
  for (const [address, one] of look.cells) {
    const area = parseArea(address);
    if (!area) continue;
    const cell = sheet.cellAt(area.row, area.column);
    sheet.put(area.row, area.column, { ...cell, look: translated(one) });
  }
  showLines(look.columns, sheet.columnWidths, sheet.hiddenColumns, digit);
  showLines(look.rows, sheet.rowHeights, sheet.hiddenRows, 1);
  layAcross(sheet, look.merged);
  const { rows, columns } = look.frozen;
  if (rows + columns > 0)
    sheet.frozen = {
      row: 0,
      column: 0,
      rows: rows === 0 ? rowLimit : rows,
      columns: columns === 0 ? columnLimit : columns,
    };
  sheet.showGridlines = look.gridlines;
}

const linesOf = (
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  unit: number,
): ReadonlyMap<number, LineLook> =>
  new Map(
    [...new Set([...sizes.keys(), ...hidden])].map((at) => {
      const size = sizes.get(at);
      return [
        at + 1,
        { ...(size === undefined ? {} : { size: size / unit }), hidden: hidden.has(at) },
      ];
    }),
  );

/** How a sheet looks, as a file states it. */
export function sheetLook(sheet: Sheet): SheetLook {
  const translated = once<Look, CellLook>(lookForFile);
  return {
    cells: new Map(
      [...sheet.stored()].map(({ row, column, cell }) => [
        addressOf(cellArea(row, column)),
        translated(cell.look),
      ]),
    ),
    columns: linesOf(sheet.columnWidths, sheet.hiddenColumns, digit),
    rows: linesOf(sheet.rowHeights, sheet.hiddenRows, 1),
    merged: [],
    frozen: frozenLines(sheet),
    gridlines: sheet.showGridlines,
    hidden: sheet.visibility !== "Visible",
  };
}
