import type { Sheet } from "../../sheet/workbook.js";
import { axisOf, type Axis } from "./axis.js";
import { foundConstant, isInput } from "./constants.js";
import type { Grid } from "./grid.js";
import { matchLists } from "./match-lists.js";

type Texts = ReadonlySet<string>;

/** The texts that stand in each column of a sheet as it was written. */
function expectedTexts({ rows }: Sheet): Texts[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, () => new Set<string>());
  for (const row of rows)
    for (const [at, cell] of row.entries())
      if (cell.content.kind === "text" && !isInput(cell) && cell.content.text !== "")
        columns[at]?.add(cell.content.text);
  return columns;
}

function foundTexts(grid: Grid): Texts[] {
  const columns = Array.from({ length: grid.lastColumn }, () => new Set<string>());
  for (let row = 1; row <= grid.lastRow; row++)
    for (const [at, texts] of columns.entries()) {
      const cell = grid.cell(row, at + 1);
      const text = cell?.kind === "text" ? foundConstant(cell) : undefined;
      if (text !== undefined) texts.add(text);
    }
  return columns;
}

/** Half of the texts of a column are enough to know it by. */
function agree(expected: Texts, found: Texts): boolean {
  if (expected.size === 0) return found.size === 0;
  const shared = [...expected].filter((text) => found.has(text));
  return 2 * shared.length >= expected.size;
}

/** Columns go by the headings and labels that stand in them; those between two known ones by their order. */
export function alignColumns(sheet: Sheet, grid: Grid): Axis {
  const [expected, found] = [expectedTexts(sheet), foundTexts(grid)];
  const none: Texts = new Set();
  if (expected.every((texts, at) => agree(texts, found[at] ?? none)))
    return axisOf(expected.length, new Map(expected.map((_, at) => [at + 1, at + 1])), [], []);
  const { pairs, gaps } = matchLists(expected, found, agree);
  const all = new Map([...pairs].map(([left, right]) => [left + 1, right + 1]));
  const added: number[] = [];
  // A column of another one's texts is not this one with a new heading.
  const isElsewhere = (texts: Texts) =>
    expected.some((each) => each.size > 0 && agree(each, texts));
  for (const gap of gaps) {
    const isRenamed = !gap.found.some((at) => isElsewhere(found[at] ?? none));
    if (isRenamed && gap.expected.length === gap.found.length)
      gap.expected.forEach((left, at) => all.set(left + 1, (gap.found[at] ?? left) + 1));
    else added.push(...gap.found.map((at) => at + 1));
  }
  const last = Math.max(0, ...all.values());
  return axisOf(
    expected.length,
    all,
    [],
    // What stands beside the table is no column of it.
    added.filter((column) => column < last),
  );
}
