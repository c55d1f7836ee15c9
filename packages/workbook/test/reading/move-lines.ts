import { addressOf } from "../../src/sheet/address.js";
import { parseCell } from "../../src/sheet/block.js";
import type { FoundCell } from "../../src/index.js";
import type { FoundWorkbook } from "./as-found.js";

type Axis = "row" | "column";

/** Where a line goes when another is put in before it, or taken out. */
type Shift = (line: number) => number | undefined;

const inserted =
  (at: number): Shift =>
  (line) =>
    line >= at ? line + 1 : line;

const deleted =
  (at: number): Shift =>
  (line) =>
    line === at ? undefined : line > at ? line - 1 : line;

const reference =
  /("[^"]*")|(?:('(?:[^']|'')*'|[\p{L}]+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\d(])/gu;

function shiftedCell(text: string, axis: Axis, shift: Shift): string | undefined {
  const [, columnFixed = "", rowFixed = ""] = /^(\$?)[A-Z]+(\$?)/.exec(text) ?? [];
  const corner = parseCell(text)!;
  const line = shift(corner[axis]);
  if (line === undefined) return undefined;
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(addressOf({ ...corner, [axis]: line }))!;
  return `${columnFixed}${letters!}${rowFixed}${digits!}`;
}

/** The ends of a range move in where they are deleted, as spreadsheet programs have it. */
function shiftedRange(first: string, last: string, axis: Axis, shift: Shift): string {
  const next = shiftedCell(first, axis, (line) => shift(line) ?? shift(line + 1));
  const before = shiftedCell(last, axis, (line) => shift(line) ?? shift(line - 1));
  const [from, to] = [parseCell(next!)!, parseCell(before!)!];
  return from[axis] > to[axis] ? "#REF!" : `${next!}:${before!}`;
}

function shiftedFormula(formula: string, own: string, sheet: string, axis: Axis, shift: Shift) {
  return formula.replace(
    reference,
    (whole, text: string | undefined, named: string | undefined, first: string, last?: string) => {
      const name = named?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? own;
      if (text !== undefined || name !== sheet) return whole;
      const moved =
        last === undefined
          ? (shiftedCell(first, axis, shift) ?? "#REF!")
          : shiftedRange(first, last, axis, shift);
      return named === undefined ? moved : `${named}!${moved}`;
    },
  );
}

function shiftLines(workbook: FoundWorkbook, sheet: string, axis: Axis, shift: Shift): void {
  for (const { name, cells } of workbook.sheets) {
    const before = [...cells.values()];
    cells.clear();
    for (const cell of before) {
      const corner = parseCell(cell.address)!;
      const line = name === sheet ? shift(corner[axis]) : corner[axis];
      if (line === undefined) continue;
      const address = addressOf({ ...corner, [axis]: line });
      const formula =
        cell.formula === undefined
          ? {}
          : { formula: shiftedFormula(cell.formula, name, sheet, axis, shift) };
      cells.set(address, { ...cell, ...formula, address });
    }
  }
  const names = workbook.names.map(({ name, refersTo }) => ({
    name,
    refersTo: shiftedFormula(refersTo, "", sheet, axis, shift),
  }));
  Object.assign(workbook, { names });
}

/** Puts in an empty row or column before another, and moves what refers to the cells behind it. */
export const insertLine = (workbook: FoundWorkbook, sheet: string, axis: Axis, at: number): void =>
  shiftLines(workbook, sheet, axis, inserted(at));

/** Takes a row or column out; what referred to it alone is broken. */
export const deleteLine = (workbook: FoundWorkbook, sheet: string, axis: Axis, at: number): void =>
  shiftLines(workbook, sheet, axis, deleted(at));

/** Sorts rows: their cells change places, and nothing that refers to them follows. */
export function reorderRows(
  workbook: FoundWorkbook,
  sheet: string,
  order: readonly number[],
): void {
  const { cells } = workbook.sheets.find(({ name }) => name === sheet)!;
  const places = [...order].sort((a, b) => a - b);
  const moved = [...cells.values()].flatMap((cell): FoundCell[] => {
    const { row, column } = parseCell(cell.address)!;
    const at = order.indexOf(row);
    if (at < 0) return [];
    cells.delete(cell.address);
    return [{ ...cell, address: addressOf({ row: places[at]!, column }) }];
  });
  for (const cell of moved) cells.set(cell.address, cell);
}
