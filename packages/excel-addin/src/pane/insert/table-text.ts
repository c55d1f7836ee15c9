import { cellText, oneLine, type Table } from "@aarsvaerk/core";

/** A table as text with tabs between the cells: what a program takes that takes no HTML. */
export function tableText({ caption, corner, columns, rows, notes, locale }: Table): string {
  const line = (...cells: readonly string[]) => cells.map(oneLine).join("\t");
  return [
    oneLine(caption),
    line(corner, ...columns.map(({ label }) => label)),
    ...rows.map(({ label, cells }) => line(label, ...cells.map((cell) => cellText(cell, locale)))),
    ...notes.map(oneLine),
  ]
    .map((text) => `${text}\r\n`)
    .join("");
}
