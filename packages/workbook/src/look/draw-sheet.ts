import type { Locale } from "@aarsvaerk/core";
import type { Chart } from "../sheet/chart.js";
import { cellText, type Block } from "../sheet/block.js";
import type { Sheet, Workbook } from "../sheet/workbook.js";
import { axisFormat } from "./axis-format.js";
import type { CellLook } from "./cell-look.js";
import { conditionsOf, type CellAt, type ConditionalLook } from "./conditions.js";
import { drawCell } from "./draw-cell.js";
import { formatCode } from "./formats.js";
import { loneTexts } from "./lone-text.js";
import { pagesLong, printArea } from "./page.js";
import { cellsOf, placeOf } from "./placed-cell.js";
import { rowHeights } from "./row-heights.js";
import { shownText } from "./shown-text.js";
import { typingRule, type TypingRule } from "./typing-rule.js";

/**
 * A sheet drawn: what its cells look like, in the words of no program.
 *
 * @example
 * ```ts
 * const workbook = buildWorkbook(examplePlan);
 * const [sheet] = workbook.sheets;
 * const drawing: SheetDrawing = drawSheet(sheet!, workbook);
 * drawing.looks[0]?.[0]?.font.size; //=> 16
 * ```
 */
export interface SheetDrawing {
  /** Row by row, as the cells of the sheet; nothing where a cell is as if it were not there. */
  readonly looks: readonly (readonly (CellLook | undefined)[])[];
  /** Cells that are shown as one. */
  readonly merged: readonly Block[];
  /** In points, by row: those rows that need more than usual for what stands in them. */
  readonly heights: ReadonlyMap<number, number>;
  /** The first that says something of a cell has it. */
  readonly conditions: readonly ConditionalLook[];
  readonly typing: readonly TypingRule[];
  readonly charts: readonly {
    readonly chart: Chart;
    /** How its axis shows figures. */
    readonly numberFormat: string;
  }[];
  readonly printed: {
    readonly area: Block;
    /** 0 is as many as it takes. */
    readonly pagesLong: 0 | 1;
    /** First and last of the rows that every page repeats. */
    readonly titleRows?: readonly [number, number];
  };
}

/** Cells that look alike share one look. */
function drawer(sheet: Sheet, locale: Locale, lone: ReadonlyMap<number, Block>) {
  const drawn = new Map<string, CellLook>();
  return (at: CellAt): CellLook => {
    const { cell } = at;
    const place = placeOf(sheet, at, lone.get(at.row)?.first.column === at.column);
    const isText = shownText(cell) !== undefined;
    const key = JSON.stringify([cell.role, cell.format, cell.content.kind, isText, place]);
    const look = drawn.get(key) ?? drawCell(cell, locale, place);
    drawn.set(key, look);
    return look;
  };
}

/**
 * Draws a sheet: looks of its cells by role, format and place, and what belongs to the whole of it.
 *
 * @param sheet - a sheet of a workbook
 * @param workbook - the language of its formats for dates, and the sheets that its charts refer to
 * @returns what an adapter has to bring about
 * @example
 * ```ts
 * const workbook = buildWorkbook(examplePlan);
 * const [sheet] = workbook.sheets;
 * drawSheet(sheet!, workbook).printed.pagesLong; //=> 0
 * ```
 */
export function drawSheet(
  sheet: Sheet,
  workbook: Pick<Workbook, "locale" | "sheets">,
): SheetDrawing {
  const { locale } = workbook;
  const cells = cellsOf(sheet);
  const lone = loneTexts(sheet);
  const lookOf = drawer(sheet, locale, lone);
  const looks = new Map(cells.map((at) => [cellText(at), lookOf(at)]));
  const { titleRows } = sheet.print;
  return {
    looks: sheet.rows.map((row, above) =>
      row.map((_, before) => looks.get(cellText({ row: above + 1, column: before + 1 }))),
    ),
    merged: [...lone.values()],
    heights: rowHeights(sheet, lone),
    conditions: conditionsOf(cells),
    typing: sheet.validations.map(typingRule),
    charts: sheet.charts.map((chart) => ({
      chart,
      numberFormat: formatCode(axisFormat(chart, sheet, workbook), locale) ?? "General",
    })),
    printed: {
      area: printArea(sheet),
      pagesLong: pagesLong(sheet),
      ...(titleRows ? { titleRows } : {}),
    },
  };
}
