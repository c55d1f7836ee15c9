import { cellText, type Table } from "@aarsvaerk/core";

/** Columns that stand side by side, with their widths in twips (twentieths of a point). */
export interface ColumnBlock {
  readonly labelWidth: number;
  /** Positions of the columns in the table, from left to right. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** A digit of bold Calibri at 10 points; a cell has 80 twips free at either side. */
const character = 106;
const padding = 160;
/** Where there is room, figures have at least this. */
const comfortable = 1000;
const narrowestLabel = 1900;
const widestLabelNeeded = 3000;
/** A text longer than this may be broken into lines. */
const longestUnbroken = 22;

const widthOf = (characters: number): number => characters * character + padding;

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, [...text].length), 0);

const longestWord = (texts: readonly string[]): number =>
  longest(texts.flatMap((text) => text.split(" ")));

const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

/** The width a column cannot do without: its figures and its words stay whole. */
function neededWidth({ columns, rows, locale }: Table, at: number): number {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell ? [cellText(cell, locale)] : [];
  });
  const whole = longest(texts);
  const mayBreak = columns[at]?.kind === "text" && whole > longestUnbroken;
  const content = mayBreak ? Math.max(longestUnbroken, longestWord(texts)) : whole;
  return widthOf(Math.max(longestWord([columns[at]?.label ?? ""]), content));
}

function neededLabel({ rows, corner }: Table): number {
  const wanted = widthOf(longest([corner, ...rows.map(({ label }) => label)]));
  return Math.min(Math.max(wanted, narrowestLabel), widestLabelNeeded);
}

/** As many columns beside each other as there is room for, then as many of the next. */
function grouped(needed: readonly number[], room: number): number[][] {
  const groups: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  needed.forEach((width, at) => {
    used += width;
    if (used <= room) groups.at(-1)?.push(at);
    else {
      groups.push([at]);
      used = width;
    }
  });
  return groups.length === 0 ? [[]] : groups;
}

/**
 * How a table fits into a width: as one block, or, where it has more columns than there is room for,
 * as several that repeat the labels. Figures are equally wide where they can be.
 */
export function columnBlocks(table: Table, width: number): ColumnBlock[] {
  const room = width - neededLabel(table);
  const needed = table.columns.map((_, at) => Math.min(neededWidth(table, at), room));
  const isFigure = (at: number) => table.columns[at]?.kind === "figure";
  return grouped(needed, room).map((columns): ColumnBlock => {
    const least = columns.map((at) => needed[at] ?? 0);
    const widest = columns.reduce(
      (most, at) => (isFigure(at) ? Math.max(most, needed[at] ?? 0) : most),
      0,
    );
    const alike = (figure: number) =>
      columns.map((at, position) => (isFigure(at) ? figure : (least[position] ?? 0)));
    const choices = [alike(Math.max(widest, comfortable)), alike(widest)];
    const widths = choices.find((choice) => total(choice) <= room) ?? least;
    return { columns, widths, labelWidth: width - total(widths) };
  });
}
