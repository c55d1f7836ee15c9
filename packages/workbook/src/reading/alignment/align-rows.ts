import type { Sheet } from "../../sheet/workbook.js";
import { axisOf, type Axis } from "./axis.js";
import type { Grid } from "./grid.js";
import { matchLists } from "./match-lists.js";
import { columnUses, expectedKey, foundKey, type RowKey } from "./row-keys.js";

const countsOf = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Rows that are called alike, where one is gone or has come, could be any of each other: these are known
 * only by what their inputs hold.
 */
function toldApart(expected: readonly RowKey[], found: readonly RowKey[]): [string[], string[]] {
  const [before, now] = [expected, found].map((keys) => countsOf(keys.map(({ text }) => text)));
  const textOf = ({ text, inputs }: RowKey): string => {
    const [left = 0, right = 0] = [before?.get(text), now?.get(text)];
    const isUnclear = text !== "" && left > 0 && right > 0 && left !== right;
    return isUnclear ? `${text}\u0001${inputs}` : text;
  };
  return [expected.map(textOf), found.map(textOf)];
}

const shared = <Item>(items: Iterable<Item>, others: ReadonlySet<Item>): number =>
  [...items].filter((item) => others.has(item)).length;

const half = (of: number, whole: number): boolean => 2 * of >= whole;

const columnsOf = ({ words }: RowKey): string[] => words.map((word) => word.split(" ", 1).join());

/**
 * Whether a row of other texts can be the one that stood here: half of its texts are left, or of its
 * formulas; where it has none, there are texts in its columns.
 */
function looksLike(expected: RowKey, found: RowKey): boolean {
  const { words, formulas } = expected;
  if (words.length > 0 && half(shared(words, new Set(found.words)), words.length)) return true;
  return formulas.size === 0
    ? half(shared(columnsOf(expected), new Set(columnsOf(found))), words.length)
    : half(shared(formulas, found.formulas), formulas.size);
}

/** Rows that nothing else is called like, here or there, wherever they stand. */
function movedRows(
  expected: readonly number[],
  found: readonly number[],
  left: readonly string[],
  right: readonly string[],
): [number, number][] {
  const before = countsOf(expected.map((row) => left[row] ?? ""));
  const now = countsOf(found.map((row) => right[row] ?? ""));
  const places = new Map(found.map((row) => [right[row] ?? "", row]));
  return expected.flatMap((row): [number, number][] => {
    const key = left[row] ?? "";
    const place = places.get(key);
    const isOne = key !== "" && before.get(key) === 1 && now.get(key) === 1;
    return isOne && place !== undefined ? [[row, place]] : [];
  });
}

/** As many rows left between two known ones as before: the same rows, with other texts. */
function renamedIn(
  expected: readonly number[],
  found: readonly number[],
  left: readonly RowKey[],
  right: readonly RowKey[],
): [number, number][] {
  const pairs = expected.map((row, at): [number, number] => [row, found[at] ?? -1]);
  const areSame = pairs.every(([row, of]) => {
    const [before, now] = [left[row], right[of]];
    return before !== undefined && now !== undefined && looksLike(before, now);
  });
  return expected.length === found.length && areSame ? pairs : [];
}

/** Rows go by the texts that stand in them; those between two known ones by their order. */
export function alignRows(sheet: Sheet, grid: Grid, columns: Axis): Axis {
  const uses = columnUses(sheet);
  const left = sheet.rows.map((row) => expectedKey(row, uses));
  const right = Array.from({ length: grid.lastRow }, (_, at) =>
    foundKey(at + 1, uses, columns, grid),
  );
  const [before, now] = toldApart(left, right);
  const { pairs, gaps } = matchLists(before, now);
  const lost = gaps.flatMap(({ expected }) => expected);
  const come = gaps.flatMap(({ found }) => found);
  const moved = movedRows(lost, come, before, now);
  const all = new Map([...pairs, ...moved]);
  const taken = new Set(all.values());
  // Only of rows that are nowhere else may it be said that they were given other texts.
  for (const gap of gaps) {
    const expected = gap.expected.filter((row) => !all.has(row));
    const found = gap.found.filter((row) => !taken.has(row));
    for (const [row, of] of renamedIn(expected, found, left, right)) all.set(row, of);
  }
  const read = new Set(all.values());
  const last = [...read].reduce((a, b) => Math.max(a, b), -1);
  return axisOf(
    left.length,
    new Map([...all].map(([row, of]) => [row + 1, of + 1])),
    moved.map(([row]) => row + 1),
    // What stands below the table is no row of it.
    come.filter((row) => row < last && !read.has(row)).map((row) => row + 1),
  );
}
