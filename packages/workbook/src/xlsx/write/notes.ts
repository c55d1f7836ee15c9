import type { Sheet } from "../../sheet/workbook.js";

const lettersPerLine = 44;
const usualWidth = 9;
/** What hucre makes every note, whatever it says. */
const anchors = /<x:Anchor>(\d+),\d+,(\d+),\d+,\d+,\d+,\d+,\d+<\/x:Anchor>/g;

/** How many columns from one on are as wide as a line of a note. */
function columnsFor(widths: readonly number[], from: number): number {
  let [columns, width] = [0, 0];
  for (; width < lettersPerLine; columns++) width += widths[from + columns] ?? usualWidth;
  return columns;
}

const linesIn = (text: string): number =>
  text
    .split("\n")
    .reduce((lines, line) => lines + Math.ceil((line.length + 1) / lettersPerLine), 0);

/** The notes of a sheet, in the order of the cells. */
const notesOf = ({ rows }: Sheet): string[] =>
  rows.flatMap((row) => row.flatMap(({ note }) => (note === undefined ? [] : [note])));

/** Makes the box of each note as large as its text. */
export function withRoomForNotes(drawing: string, sheet: Sheet): string {
  const notes = notesOf(sheet);
  let at = 0;
  return drawing.replace(anchors, (_whole, column: string, row: string) => {
    const [left, top] = [Number.parseInt(column, 10), Number.parseInt(row, 10)];
    const right = left + columnsFor(sheet.widths, left);
    const bottom = top + linesIn(notes[at++] ?? "") + 1;
    return `<x:Anchor>${[left, 15, top, 2, right, 0, bottom, 4].join(",")}</x:Anchor>`;
  });
}
