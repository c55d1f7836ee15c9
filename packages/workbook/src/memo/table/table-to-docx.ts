import { oneLine, type Row, type Table } from "@aarsvaerk/core";
import {
  BorderStyle,
  Paragraph,
  SimpleField,
  TableLayoutType,
  TextRun,
  WidthType,
  type ParagraphChild,
  type Table as DocxTable,
} from "docx";
import { styleIds } from "../document/style-ids.js";
import { textRun } from "../document/text-run.js";
import { textWidth } from "../document/page.js";
import { memoTexts } from "../text/index.js";
import { CaptionedTable } from "./captioned-table.js";
import { columnBlocks, type ColumnBlock } from "./column-blocks.js";
import { bodyRows, headerRow, strongRule } from "./table-rows.js";

/** A table of at most this many rows is kept on one page. */
const mostRowsKept = 24;

const none = { style: BorderStyle.NONE };
const borders = {
  top: strongRule,
  bottom: strongRule,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Which rows stay on the page of the next: headings always, and the row above a sum. */
function keepsNext({ rows, notes }: Table, isLast: boolean): (row: Row, at: number) => boolean {
  const isShort = rows.length <= mostRowsKept;
  return ({ kind }, at) => {
    const next = rows[at + 1];
    if (next === undefined) return isLast && notes.length > 0;
    return isShort || kind === "section" || next.kind === "subtotal" || next.kind === "total";
  };
}

function captionOf({ caption, locale }: Table, number: number, isContinued: boolean): Paragraph {
  const texts = memoTexts[locale];
  // A field, so that Word counts on where somebody adds a table, and can list them all.
  const counted: ParagraphChild[] = isContinued
    ? [textRun(`${String(number)} (${texts.continued})`)]
    : [new SimpleField(`SEQ ${texts.table} \\* ARABIC`, String(number))];
  return new Paragraph({
    style: styleIds.caption,
    keepNext: true,
    children: [
      new TextRun(`${texts.table}\u00a0`),
      ...counted,
      new TextRun(". "),
      textRun(caption),
    ],
  });
}

function blockTable(table: Table, block: ColumnBlock, isLast: boolean): DocxTable {
  const options = {
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [block.labelWidth, ...block.widths],
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    borders,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [headerRow(table, block), ...bodyRows(table, block, keepsNext(table, isLast))],
  };
  return new CaptionedTable(options, table.caption);
}

/** A line that says nothing in the columns that follow below is not repeated there. */
function continued(table: Table, { columns }: ColumnBlock): Table {
  const saysSomething = ({ kind, cells }: Row) =>
    kind !== "line" || columns.some((at) => cells[at]?.kind !== "empty");
  return { ...table, rows: table.rows.filter(saysSomething) };
}

/** The first of the notes stands a little off the table. */
const noteParagraph = (note: string, at: number): Paragraph =>
  new Paragraph({
    style: styleIds.tableNote,
    ...(at === 0 ? { spacing: { before: 80 } } : {}),
    children: [textRun(note)],
  });

/** A cell too few or too many would print figures under the wrong year, or drop them in silence. */
function refuseRaggedRows({ rows, columns }: Table): void {
  for (const { kind, label, cells } of rows) {
    const expected = kind === "section" ? 0 : columns.length;
    if (cells.length !== expected)
      throw new RangeError(
        `the row ${JSON.stringify(label)} has ${cells.length} cells instead of ${expected}`,
      );
  }
}

/**
 * Any table of the core as a Word table: numbered caption above, rows as the core prints them, notes
 * below. Where it has more columns than the page is wide, the further ones follow below it under the
 * same labels.
 *
 * @param table - a finished table
 * @param number - its number in the document
 * @returns paragraphs and tables for the children of a section, in the styles of a memo
 * @throws RangeError when a row has more or fewer cells than the table has columns
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"] });
 * const table = budgetNote(outcome, { locale: "da" });
 * tableToDocx(table, 1).length - table.notes.length; //=> 2
 * ```
 */
export function tableToDocx(table: Table, number: number): (Paragraph | DocxTable)[] {
  refuseRaggedRows(table);
  const blocks = columnBlocks(table, textWidth);
  return [
    ...blocks.flatMap((block, at) => [
      captionOf(table, number, at > 0),
      blockTable(at === 0 ? table : continued(table, block), block, at === blocks.length - 1),
    ]),
    ...table.notes.filter((note) => oneLine(note) !== "").map(noteParagraph),
  ];
}
