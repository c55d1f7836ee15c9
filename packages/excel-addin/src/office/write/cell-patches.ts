import { areaText, type Area } from "./blocks.js";
import type { Input } from "./input.js";
import type { CellsPatch, Inputs } from "./patch.js";

/** A cell that gets another content, row and column counted from 1. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Input | null;
  readonly after: Input;
}

/** Letters of JSON that go in one patch, so that a request can be filled well. */
const mostLetters = 400_000;

/** Rows in pieces that are not too large for a request. */
function pieces(area: Area, changes: ReadonlyMap<number, readonly CellChange[]>): Area[] {
  const found: Area[] = [];
  let [from, letters] = [0, 0];
  for (let row = 0; row < area.rows; row++) {
    const its = changes.get(area.row + row) ?? [];
    letters += its.reduce(
      (sum, { before, after }) => sum + String(before).length + String(after).length,
      area.columns * 10,
    );
    if (letters < mostLetters && row < area.rows - 1) continue;
    found.push({ ...area, row: area.row + from, rows: row + 1 - from });
    [from, letters] = [row + 1, 0];
  }
  return found;
}

function patchOf(
  sheet: string,
  area: Area,
  changes: ReadonlyMap<number, readonly CellChange[]>,
): CellsPatch {
  const inputs = (side: "before" | "after"): Inputs =>
    Array.from({ length: area.rows }, (_, down) => {
      const row = Array.from({ length: area.columns }, (): Input | null => null);
      for (const change of changes.get(area.row + down) ?? [])
        row[change.column - area.column] = change[side];
      return row;
    });
  return {
    kind: "cells",
    sheet,
    block: areaText(area),
    before: inputs("before"),
    after: inputs("after"),
  };
}

const grouped = <T, K>(list: readonly T[], key: (item: T) => K): ReadonlyMap<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/** The rows apart from which cells are written on their own rather than with all between. */
const nearRows = 20;

/** Changed rows that are near each other. */
function stretches(rows: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row - (last.at(-1) ?? row) <= nearRows) last.push(row);
    else found.push([row]);
  }
  return found;
}

/** Cells of a sheet that change, in few blocks; what stands between them is left alone. */
export function cellPatches(sheet: string, changes: readonly CellChange[]): CellsPatch[] {
  const byRow = grouped(changes, ({ row }) => row);
  return stretches([...byRow.keys()]).flatMap((rows) => {
    const its = rows.flatMap((row) => byRow.get(row) ?? []);
    const columns = its.map(({ column }) => column);
    const column = columns.reduce((least, each) => Math.min(least, each));
    const last = columns.reduce((most, each) => Math.max(most, each));
    const [from = 0, to = from] = [rows[0], rows.at(-1)];
    const area = { row: from, rows: to - from + 1, column, columns: last - column + 1 };
    return pieces(area, byRow).map((piece) => patchOf(sheet, piece, byRow));
  });
}
