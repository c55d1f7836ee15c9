import type { Locale } from "@aarsvaerk/core";
import type { Cell as HucreCell, CellStyle, WriteSheet } from "hucre/xlsx";
import type { Sheet, Workbook } from "../../sheet/workbook.js";
import { cellText, type Block } from "../../sheet/block.js";
import type { SheetLook } from "../look.js";
import { chartOf } from "./charts.js";
import { axisFormat } from "../../look/axis-format.js";
import type { CellAt } from "../../look/conditions.js";
import { cellsOf, placeOf } from "../../look/placed-cell.js";
import { rulesOf } from "./conditions.js";
import { contentOf, escapedText } from "./content.js";
import { loneTexts } from "../../look/lone-text.js";
import { mergeOf } from "./merge.js";
import { footerOf, pageSetupOf } from "./print.js";
import { rowHeights } from "../../look/row-heights.js";
import { statedShape, statedStyler } from "./stated-look.js";
import { styleOf } from "./style.js";
import { tableOf } from "./tables.js";
import { validationOf } from "./validations.js";

/** What a program adds to a width for the space at both sides. */
const padding = 0.71;

/** A style is worked out once for the cells that share it. */
function styler(sheet: Sheet, locale: Locale): (at: CellAt, isLone: boolean) => CellStyle {
  const styles = new Map<string, CellStyle>();
  return (at, isLone) => {
    const { cell } = at;
    const { role, format, content } = cell;
    const place = placeOf(sheet, at, isLone);
    const opening = content.kind === "text" ? content.text.slice(0, 1) : "";
    const { aboveNumbers, isFirst } = place;
    const key = `${role} ${format} ${content.kind} ${opening} ${aboveNumbers} ${isFirst} ${isLone}`;
    const style = styles.get(key) ?? styleOf(cell, locale, place);
    styles.set(key, style);
    return style;
  };
}

function hucreCells(
  cells: readonly CellAt[],
  lone: ReadonlyMap<number, Block>,
  style: (at: CellAt, isLone: boolean) => CellStyle,
): Map<string, Partial<HucreCell>> {
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

type Shape = Pick<WriteSheet, "columns" | "rowDefs" | "merges" | "freezePane" | "view">;

/** What follows from the texts of a sheet and what they are for. */
function shapeOf(sheet: Sheet, lone: ReadonlyMap<number, Block>): Shape {
  const { freeze } = sheet;
  return {
    columns: sheet.widths.map((width) => ({ width: width + padding })),
    rowDefs: new Map([...rowHeights(sheet, lone)].map(([row, height]) => [row - 1, { height }])),
    merges: [...lone.values()].map(mergeOf),
    ...(freeze && freeze.rows + freeze.columns > 0 ? { freezePane: freeze } : {}),
    view: { showGridLines: false },
  };
}

/** A sheet as hucre takes it; a look that is stated stands for what the roles of the cells say. */
export function sheetOf(sheet: Sheet, workbook: Workbook, look?: SheetLook): WriteSheet {
  const { locale, title } = workbook;
  const cells = cellsOf(sheet, (at) => look?.cells.has(cellText(at)) ?? false);
  const lone = look ? new Map<number, Block>() : loneTexts(sheet);
  const usual = styler(sheet, locale);
  return {
    name: sheet.name,
    cells: hucreCells(cells, lone, look ? statedStyler(look, usual) : usual),
    ...(look ? statedShape(look) : shapeOf(sheet, lone)),
    pageSetup: pageSetupOf(sheet),
    headerFooter: { oddFooter: footerOf(title) },
    conditionalRules: rulesOf(cells),
    dataValidations: sheet.validations.map(validationOf),
    tables: sheet.tables.map((table) => tableOf(sheet, table)),
    charts: sheet.charts.map((chart) => chartOf(chart, axisFormat(chart, sheet, workbook), locale)),
  };
}
