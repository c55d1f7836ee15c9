import { unitLabel, type AmountUnit } from "@aarsvaerk/core";
import { textLiteral } from "../formula/text-literal.js";
import { rangeReference } from "../sheet/address.js";
import { blockText } from "../sheet/block.js";
import type { CellFormat } from "../sheet/cell.js";
import { emptyCell, formulaCell } from "../sheet/cells.js";
import type { Chart } from "../sheet/chart.js";
import type { Cell, Sheet, Workbook } from "../sheet/workbook.js";
import { workbookTexts } from "../text/index.js";
import type { InsertableTable } from "./insertable.js";
import { isBlank, linkedCell, tableRows, type LinkedLook } from "./linked-rows.js";
import { insertionTexts } from "./texts.js";

/**
 * What a table that follows a sheet shows of it.
 *
 * @example
 * ```ts
 * const options: LinkedBlockOptions = { unit: "mio", thereafter: true };
 * const { rows } = linkedBlock(buildWorkbook(examplePlan), "Spareforslag til Budget 2012", options);
 * rows[2]?.length; //=> 6
 * ```
 */
export interface LinkedBlockOptions {
  /** Unit that the amounts are shown in; 1.000 kr. unless told. */
  readonly unit?: AmountUnit;
  /** The column with the sum of the years. */
  readonly total?: boolean;
  /** The column with what holds permanently after the last year. */
  readonly thereafter?: boolean;
}

const moneyFormats: Readonly<Record<AmountUnit, CellFormat>> = {
  kr: "ore",
  "1000kr": "thousands",
  mio: "millions",
};

/** The columns that are shown, counted from 0. */
function columnsOf(headings: readonly Cell[], options: LinkedBlockOptions, workbook: Workbook) {
  const { allYears, thereafter } = workbookTexts(workbook.locale, workbook.currency);
  const leftOut = new Set([
    ...(options.total ? [] : [allYears]),
    ...(options.thereafter ? [] : [thereafter]),
  ]);
  return headings.flatMap(({ content }, at) =>
    content.kind === "text" && leftOut.has(content.text) ? [] : [at],
  );
}

function lookOf(
  { unit = "1000kr" }: LinkedBlockOptions,
  { locale, currency }: Workbook,
): LinkedLook {
  const from = unitLabel("1000kr", currency, locale);
  const to = unitLabel(unit, currency, locale);
  return { money: moneyFormats[unit], unit: { from, to } };
}

/**
 * Says which sheet the figures follow, or that it has got other rows or columns than the table shows: then a
 * row may be missing from it.
 */
function followed(sheet: Sheet, locale: Workbook["locale"]): Cell {
  const { heading, last } = tableRows(sheet);
  const headings = sheet.rows[heading] ?? [];
  const { name, rows } = sheet;
  const count = (cells: readonly (Cell | undefined)[]): number =>
    cells.filter((cell) => cell && !isBlank(cell)).length;
  const from = { sheet: name, row: heading + 1, column: 1 };
  // One more than there are, where the next would come.
  const down = rangeReference(from, { row: last + 2, column: 1 }, "");
  const across = rangeReference(from, { row: heading + 1, column: headings.length + 1 }, "");
  const labels = count(rows.slice(heading, last + 1).map(([label]) => label));
  const texts = insertionTexts[locale];
  const [live, outgrown] = [texts.live(name), texts.outgrown(name)];
  const isWhole = `AND(COUNTA(${down})=${labels},COUNTA(${across})=${count(headings)})`;
  return formulaCell(
    `IF(${isWhole},${textLiteral(live)},${textLiteral(outgrown)})`,
    live,
    "text",
    "note",
  );
}

/** The chart of the sheet, below the table; it draws what stands on the sheet. */
function chartBelow({ charts: [chart] }: Sheet, row: number, columns: number): Chart | undefined {
  return (
    chart && {
      ...chart,
      place: blockText({ first: { row, column: 1 }, last: { row: row + 14, column: columns } }),
    }
  );
}

/**
 * The table of a sheet – a proposal's budget note, the comparison – as cells that can be put anywhere and
 * follow the sheet. Labels follow as well, and a last line says so when the sheet has got rows or columns
 * that the table does not show.
 *
 * @param workbook - the sheets as they are written
 * @param sheet - the name of the sheet, see `sheetNames`
 * @param options - unit and columns
 * @returns the cells, column widths in characters, and the sheet's chart where it has one
 * @throws RangeError for a sheet that the workbook does not have
 * @example
 * ```ts
 * const { rows } = linkedBlock(buildWorkbook(examplePlan), "Spareforslag til Budget 2012");
 * const formula = (cell?: Cell) => cell?.content.kind === "formula" ? cell.content.formula : "";
 * formula(rows[4]?.[0]); //=> "'Spareforslag til Budget 2012'!$A$6&\"\""
 * formula(rows[4]?.[1]); //=> "'Spareforslag til Budget 2012'!$B$6"
 * ```
 */
export function linkedBlock(
  workbook: Workbook,
  sheet: string,
  options: LinkedBlockOptions = {},
): InsertableTable {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw new RangeError(`the workbook has no sheet ${JSON.stringify(sheet)}`);
  const { heading, last } = tableRows(found);
  const columns = columnsOf(found.rows[heading] ?? [], options, workbook);
  const look = lookOf(options, workbook);
  const rows = found.rows.slice(0, last + 1).flatMap((cells, row) => {
    if (cells.every(isBlank)) return [];
    // Titles and notes have one cell only.
    const shown = columns.filter((column) => column < cells.length);
    return [
      shown.map((column) =>
        linkedCell(cells[column] ?? emptyCell, { sheet, row: row + 1, column: column + 1 }, look),
      ),
    ];
  });
  const chart = chartBelow(found, rows.length + 3, Math.max(2, columns.length));
  return {
    rows: [...rows, [followed(found, workbook.locale)]],
    widths: columns.map((column) => found.widths[column] ?? 13),
    ...(chart ? { chart } : {}),
  };
}
