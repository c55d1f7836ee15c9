import type { Locale } from "@aarsvaerk/core";
import type { Cell as HucreCell, CellStyle, WriteSheet } from "hucre/xlsx";
import type { CellFormat } from "../../sheet/cell.js";
import type { Chart } from "../../sheet/chart.js";
import type { Cell, Sheet, Workbook } from "../../sheet/workbook.js";
import { parseBlock, type Block } from "../../sheet/block.js";
import { sheetNamed } from "../check/sheet-of.js";
import { chartOf } from "./charts.js";
import { conditionsOf, type CellAt } from "./conditions.js";
import { contentOf, escapedText } from "./content.js";
import { isNumeric } from "./formats.js";
import { loneTexts } from "./lone-text.js";
import { footerOf, pageSetupOf } from "./print.js";
import { rowHeights } from "./row-heights.js";
import { styleOf } from "./style.js";
import { tableOf } from "./tables.js";
import { validationOf } from "./validations.js";

/** What a program adds to a width for the space at both sides. */
const padding = 0.71;

/** An empty cell that would look like no cell at all. */
const isNothing = ({ content, role, note }: Cell): boolean =>
  content.kind === "empty" && note === undefined && (role === "text" || role === "label");

function cellsOf({ rows }: Sheet): CellAt[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      isNothing(cell) ? [] : [{ cell, row: at + 1, column: column + 1 }],
    ),
  );
}

/** Whether the first cell below that is no heading shows a quantity: the heading stands above it. */
function standsAboveNumbers({ rows }: Sheet, { row, column }: CellAt): boolean {
  for (let below = row; below < rows.length; below++) {
    const cell = rows[below]?.[column - 1];
    if (cell && cell.role !== "heading") return isNumeric(cell.format);
  }
  return false;
}

/** A style is worked out once for the cells that share it. */
function styler(sheet: Sheet, locale: Locale): (at: CellAt, isLone: boolean) => CellStyle {
  const styles = new Map<string, CellStyle>();
  return (at, isLone) => {
    const { cell, column } = at;
    const { role, format, content } = cell;
    const place = {
      aboveNumbers: role === "heading" && standsAboveNumbers(sheet, at),
      isFirst: column === 1,
      isLone,
    };
    const opening = content.kind === "text" ? content.text.slice(0, 1) : "";
    const { aboveNumbers, isFirst } = place;
    const key = `${role} ${format} ${content.kind} ${opening} ${aboveNumbers} ${isFirst} ${isLone}`;
    const style = styles.get(key) ?? styleOf(cell, locale, place);
    styles.set(key, style);
    return style;
  };
}

function hucreCells(
  sheet: Sheet,
  cells: readonly CellAt[],
  locale: Locale,
  lone: ReadonlyMap<number, Block>,
): Map<string, Partial<HucreCell>> {
  const style = styler(sheet, locale);
  return new Map(
    cells.map((at) => {
      const { cell, row, column } = at;
      const text = cell.note === undefined ? undefined : escapedText(cell.note);
      const note = text === undefined ? {} : { comment: { author: "Årsværk", text } };
      const isLone = lone.get(row)?.first.column === column;
      const look = { style: style(at, isLone) };
      return [`${row - 1},${column - 1}`, Object.assign(contentOf(cell.content), look, note)];
    }),
  );
}

/** The format of the first figure in a chart. */
function figureFormat({ series }: Chart, sheet: Sheet, workbook: Workbook): CellFormat {
  const [first] = series;
  const reference = first?.values ?? "";
  const block = parseBlock(reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", ""));
  const { rows } = sheetNamed(workbook, reference) ?? sheet;
  const cell = block && rows[block.first.row - 1]?.[block.first.column - 1];
  return cell?.format ?? "general";
}

/** A sheet as hucre takes it. */
export function sheetOf(sheet: Sheet, workbook: Workbook): WriteSheet {
  const { locale, title } = workbook;
  const cells = cellsOf(sheet);
  const lone = loneTexts(sheet);
  const { freeze } = sheet;
  return {
    name: sheet.name,
    cells: hucreCells(sheet, cells, locale, lone),
    columns: sheet.widths.map((width) => ({ width: width + padding })),
    rowDefs: new Map([...rowHeights(sheet, lone)].map(([row, height]) => [row - 1, { height }])),
    merges: [...lone.values()].map(({ first, last }) => ({
      startRow: first.row - 1,
      startCol: first.column - 1,
      endRow: last.row - 1,
      endCol: last.column - 1,
    })),
    ...(freeze && freeze.rows + freeze.columns > 0 ? { freezePane: freeze } : {}),
    view: { showGridLines: false },
    pageSetup: pageSetupOf(sheet),
    headerFooter: { oddFooter: footerOf(title) },
    conditionalRules: conditionsOf(cells),
    dataValidations: sheet.validations.map(validationOf),
    tables: sheet.tables.map((table) => tableOf(sheet, table)),
    charts: sheet.charts.map((chart) =>
      chartOf(chart, figureFormat(chart, sheet, workbook), locale),
    ),
  };
}
