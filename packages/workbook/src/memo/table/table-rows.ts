import { cellText, type Row, type Table } from "@aarsvaerk/core";
import {
  BorderStyle,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type IRunOptions,
} from "docx";
import { styleIds } from "../document/style-ids.js";
import { textRun } from "../document/text-run.js";
import type { ColumnBlock } from "./column-blocks.js";

/** Rules in eighths of a point. */
const rule = (size: number): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color: "auto" });
export const strongRule = rule(8);
const fineRule = rule(4);

/** In from the left edge, for the lines under a section's heading. */
const indent = { left: 200 };

interface Look {
  readonly run: IRunOptions;
  readonly top?: IBorderOptions;
  readonly bottom?: IBorderOptions;
  readonly setIn?: boolean;
}

function cell(text: string, width: number, isFigure: boolean, look: Look): TableCell {
  const { run, top, bottom, setIn = false } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) },
    children: [
      new Paragraph({
        style: isFigure ? styleIds.tableFigure : styleIds.tableText,
        ...(setIn ? { indent } : {}),
        children: text === "" ? [] : [textRun(text, run)],
      }),
    ],
  });
}

/** The row of headings, which every page repeats. */
export function headerRow({ corner, columns }: Table, block: ColumnBlock): TableRow {
  const look: Look = { run: { bold: true }, bottom: strongRule };
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [
      cell(corner, block.labelWidth, false, look),
      ...block.columns.map((at, position) => {
        const column = columns[at];
        const isFigure = column?.kind === "figure";
        return cell(column?.label ?? "", block.widths[position] ?? 0, isFigure, look);
      }),
    ],
  });
}

function lookOf({ kind }: Row, setIn: boolean): Look {
  switch (kind) {
    case "section":
      return { run: { italics: true } };
    case "line":
      return { run: {}, setIn };
    case "subtotal":
      return { run: { bold: true } };
    case "total":
      return { run: { bold: true }, top: fineRule };
  }
}

/** Which rows stand in under a section: its lines, until its sum. */
function setInRows(rows: readonly Row[]): boolean[] {
  let inSection = false;
  return rows.map(({ kind }) => {
    if (kind !== "line") inSection = kind === "section";
    return kind === "line" && inSection;
  });
}

/** The rows below the headings. None breaks across pages; `keeps` says which stay with the next. */
export function bodyRows(
  { rows, columns, locale }: Table,
  block: ColumnBlock,
  keeps: (row: Row, at: number) => boolean,
): TableRow[] {
  const setIn = setInRows(rows);
  return rows.map((row, at) => {
    const look = lookOf(row, setIn[at] ?? false);
    const cells = block.columns.map((column, position) => {
      const content = row.cells[column];
      const text = content ? cellText(content, locale) : "";
      const isFigure = columns[column]?.kind === "figure";
      return cell(text, block.widths[position] ?? 0, isFigure, { ...look, setIn: false });
    });
    return new TableRow({
      cantSplit: true,
      keepNext: keeps(row, at),
      children: [cell(row.label, block.labelWidth, false, look), ...cells],
    });
  });
}
