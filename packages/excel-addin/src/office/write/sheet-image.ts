import {
  blockText,
  drawSheet,
  type Cell,
  type ConditionalLook,
  type Sheet,
  type TypingRule,
  type Workbook,
} from "@aarsvaerk/workbook";
import { inputOf, type Input } from "./input.js";
import { lookOf, usualLook, type Look } from "./look.js";
import type { NamedChart, Page } from "./patch.js";
import { chartName } from "./present.js";

/** What stands on a sheet of ours, and how it looks. */
export interface SheetImage {
  readonly name: string;
  readonly inputs: readonly (readonly Input[])[];
  readonly looks: readonly (readonly Look[])[];
  readonly rows: number;
  readonly columns: number;
  /** Points, column by column. */
  readonly widths: readonly number[];
  /** Points, by row; those that do not follow from the text by themselves. */
  readonly heights: ReadonlyMap<number, number>;
  /** Blocks that are shown as one cell. */
  readonly merged: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: Page;
  readonly typing: readonly TypingRule[];
  readonly conditions: readonly ConditionalLook[];
  readonly charts: readonly NamedChart[];
}

/**
 * Characters of a width as points: seven pixels a digit of Calibri 11 and five for the edges, four pixels to
 * three points.
 *
 * Follows https://github.com/OfficeDev/office-js/issues/187 (`columnWidth` is in points)
 */
const widthInPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

type Drawing = ReturnType<typeof drawSheet>;

/** Charts are found again by a name of ours. */
const namedCharts = (charts: Drawing["charts"]): NamedChart[] =>
  charts.map((drawn, at) => ({ name: chartName(at + 1), ...drawn }));

const widest = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((most, { length }) => Math.max(most, length), 0);

/** A sheet as it stands in Excel. */
export function sheetImageOf(
  sheet: Sheet,
  workbook: Pick<Workbook, "locale" | "sheets">,
): SheetImage {
  const { rows, freeze } = sheet;
  const { looks, merged, heights, printed, typing, conditions, charts } = drawSheet(
    sheet,
    workbook,
  );
  const columns = widest(rows);
  const padded = <T, U>(row: readonly T[], value: (item: T | undefined) => U): U[] =>
    Array.from({ length: columns }, (_, at) => value(row[at]));
  const inputIn = (cell: Cell | undefined): Input => (cell ? inputOf(cell.content) : "");
  const titles = printed.titleRows;
  // Rows grow with their text by themselves, unless cells are merged in them.
  const fixed = new Set(merged.map(({ first }) => first.row));
  return {
    name: sheet.name,
    inputs: rows.map((row) => padded(row, inputIn)),
    looks: looks.map((row) => padded(row, (look) => (look ? lookOf(look) : usualLook))),
    rows: rows.length,
    columns,
    widths: sheet.widths.map(widthInPoints),
    heights: new Map([...heights].filter(([row]) => fixed.has(row))),
    merged: merged.map(blockText),
    frozen: freeze ?? { rows: 0, columns: 0 },
    page: {
      area: blockText(printed.area),
      pagesLong: printed.pagesLong,
      titleRows: titles ? `$${titles[0]}:$${titles[1]}` : null,
    },
    typing,
    conditions,
    charts: namedCharts(charts),
  };
}

/** The sheets of a workbook as they stand in Excel, by name. */
export function sheetImages(workbook: Workbook | undefined): ReadonlyMap<string, SheetImage> {
  if (!workbook) return new Map();
  const images =
    known.get(workbook) ??
    new Map(workbook.sheets.map((sheet) => [sheet.name, sheetImageOf(sheet, workbook)]));
  known.set(workbook, images);
  return images;
}

const known = new WeakMap<Workbook, ReadonlyMap<string, SheetImage>>();
