import { blockText, type Block } from "@aarsvaerk/workbook";

/** Which cells of a sheet are meant, row and column counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const areaText = ({ row, column, rows, columns }: Area): string =>
  blockText({
    first: { row, column },
    last: { row: row + rows - 1, column: column + columns - 1 },
  });

/** A whole column, `C:C`; counted from 1. */
export function columnText(column: number): string {
  const letters = areaText({ row: 1, column, rows: 1, columns: 1 }).replace(/\d+$/, "");
  return `${letters}:${letters}`;
}

/** The smallest area with all of them in it. */
export function areaAround(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

export const areaOfBlock = ({ first, last }: Block): Area => ({
  row: first.row,
  column: first.column,
  rows: last.row - first.row + 1,
  columns: last.column - first.column + 1,
});

/** A stretch of one value down a column. */
interface Run<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** A block whose cells have one value in common. */
export interface ValueBlock<T> {
  readonly block: string;
  readonly value: T;
}

/**
 * Few blocks for the cells that have a value: down the columns first, then columns side by side whose
 * stretches are alike.
 *
 * @param valueAt - nothing for a cell that is left out; row and column counted from 0
 */
export function valueBlocks<T>(
  { row, column, rows, columns }: Area,
  valueAt: (row: number, column: number) => T | undefined,
  same: (one: T, other: T) => boolean,
): ValueBlock<T>[] {
  const done: { value: T; area: Area }[] = [];
  let open: { value: T; area: Area }[] = [];
  for (let across = 0; across < columns; across++) {
    const next = runsDown(rows, (down) => valueAt(down, across), same).map(
      ({ value, from, to }) => {
        const beside = open.find(
          ({ area, value: its }) =>
            area.row === row + from && area.rows === to - from && same(its, value),
        );
        const width = beside ? beside.area.columns : 0;
        const left = beside ? beside.area.column : column + across;
        return {
          value,
          area: { row: row + from, rows: to - from, column: left, columns: width + 1 },
        };
      },
    );
    const isContinued = ({ area }: { area: Area }): boolean =>
      next.some((each) => each.area.row === area.row && each.area.column === area.column);
    done.push(...open.filter((each) => !isContinued(each)));
    open = next;
  }
  return [...done, ...open].map(({ value, area }) => ({ value, block: areaText(area) }));
}

function runsDown<T>(
  rows: number,
  valueAt: (row: number) => T | undefined,
  same: (one: T, other: T) => boolean,
): Run<T>[] {
  const runs: Run<T>[] = [];
  let [from, current] = [0, undefined as T | undefined];
  for (let row = 0; row <= rows; row++) {
    const value = row < rows ? valueAt(row) : undefined;
    const goes = value !== undefined && current !== undefined && same(current, value);
    if (goes) continue;
    if (current !== undefined) runs.push({ value: current, from, to: row });
    [from, current] = [row, value];
  }
  return runs;
}
