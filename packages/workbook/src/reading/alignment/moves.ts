import type { Corner } from "../../sheet/block.js";
import type { Moves } from "../formula/canonical-formula.js";
import { placeNow, type AlignedSheet } from "./align-sheet.js";
import type { Axis } from "./axis.js";

const positions = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** What is left of a stretch of rows or columns: a program lets it shrink and grow with them. */
function spanNow(axis: Axis, from: number, to: number): readonly [number, number] | undefined {
  if (axis.isSame) return [from, to];
  const left = positions(from, to).flatMap((each) => axis.to(each) ?? []);
  return left.length === 0 ? undefined : [left.reduce(min, Infinity), left.reduce(max, 0)];
}

const min = (a: number, b: number): number => Math.min(a, b);
const max = (a: number, b: number): number => Math.max(a, b);

const hasMoved = ({ rows, columns, expected, found }: AlignedSheet): boolean =>
  !rows.isSame || !columns.isSame || expected.name !== found.name;

/** Where the cells of a workbook have gone; nothing where all stand where they were written. */
export function movesOf(sheets: readonly AlignedSheet[]): Moves | undefined {
  if (!sheets.some(hasMoved)) return undefined;
  const byName = new Map(sheets.map((sheet) => [sheet.expected.name, sheet]));
  const spans = new Map<string, readonly [Corner, Corner] | undefined>();
  const block = (name: string, first: Corner, last: Corner) => {
    const sheet = byName.get(name);
    if (!sheet) return undefined;
    const rows = spanNow(sheet.rows, first.row, last.row);
    const columns = spanNow(sheet.columns, first.column, last.column);
    return (
      rows &&
      columns && [
        { row: rows[0], column: columns[0] },
        { row: rows[1], column: columns[1] },
      ]
    );
  };
  return {
    sheet: (name) => byName.get(name)?.found.name ?? name,
    cell: (name, { row, column }) => {
      const sheet = byName.get(name);
      return sheet && placeNow(sheet, row, column);
    },
    block: (name, first, last) => {
      const key = [name, first.row, first.column, last.row, last.column].join(" ");
      const known = spans.get(key);
      if (known || spans.has(key)) return known;
      const now = block(name, first, last) as readonly [Corner, Corner] | undefined;
      spans.set(key, now);
      return now;
    },
  };
}
