import { addressOf, type Workbook } from "@aarsvaerk/excel-simulator";

type Sheet = Workbook["sheets"]["active"];
type Area = Parameters<typeof addressOf>[0];
type Chart = ReturnType<Workbook["charts"]["in"]>[number];

/** What a cell, a row or a column has that nobody ever touched. */
const usual = { columnWidth: 64, rowHeight: 15 };

const placed = (place: { sheet: Sheet; area: Area } | undefined) =>
  place && `${place.sheet.name}!${addressOf(place.area)}`;

const cellsIn = (sheet: Sheet) =>
  Object.fromEntries(
    [...sheet.stored()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, cell }) => [
        addressOf({ row, column, rows: 1, columns: 1 }),
        { input: cell.formula ?? cell.value, ...cell.look },
      ]),
  );

const sizesIn = (sizes: ReadonlyMap<number, number>, size: number) =>
  Object.fromEntries([...sizes].filter(([, each]) => each !== size).sort(([a], [b]) => a - b));

const chartOf = ({ sheet, series, ...chart }: Chart) => ({
  ...structuredClone(chart),
  id: undefined,
  sheet: sheet.name,
  series: series.map(({ values, categories, ...each }) => ({
    ...each,
    values: placed(values),
    categories: placed(categories),
  })),
});

interface SeenLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

interface SeenCell {
  readonly [property: string]: unknown;
  readonly borders: Readonly<Record<string, SeenLine>>;
}

export interface SeenSheet {
  readonly [property: string]: unknown;
  readonly name: string;
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly validations: readonly { readonly at: string }[];
}

/** One sheet of it. */
export const sheetOf = (workbook: Workbook, sheet: Sheet): SeenSheet => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  showGridlines: sheet.showGridlines,
  cells: cellsIn(sheet),
  columnWidths: sizesIn(sheet.columnWidths, usual.columnWidth),
  rowHeights: sizesIn(sheet.rowHeights, usual.rowHeight),
  hidden: { columns: [...sheet.hiddenColumns], rows: [...sheet.hiddenRows] },
  frozen: sheet.frozen && addressOf(sheet.frozen),
  isProtected: sheet.protection !== undefined,
  validations: sheet.validations.map(({ area, ...rest }) => ({ at: addressOf(area), ...rest })),
  merged: sheet.merged.map(addressOf).sort(),
  conditionalFormats: sheet.conditionalFormats.map(({ area, ...rest }) => ({
    ...rest,
    id: undefined,
    at: addressOf(area),
  })),
  pageLayout: { ...sheet.pageLayout },
  charts: workbook.charts.in(sheet).map(chartOf),
  tables: workbook.tables.in(sheet).map(({ name, area }) => ({ name, at: addressOf(area) })),
});

type Everything = Readonly<Record<"sheets" | "names" | "parts" | "settings", readonly unknown[]>>;

/**
 * Everything that a workbook holds, as plain data: two of them are equal where nobody could tell the
 * workbooks apart. What Excel numbers by itself is left out.
 */
export const everythingIn = (workbook: Workbook): Everything => ({
  sheets: workbook.sheets.all.map((sheet) => sheetOf(workbook, sheet)),
  names: workbook.names.all
    .map(({ name, scope, formula, visible }) => ({ name, scope: scope?.name, formula, visible }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
  parts: workbook.xmlParts.keys.map((key) => workbook.xmlParts.get(key)).sort(),
  settings: workbook.settings.keys.map((key) => [key, workbook.settings.get(key)]),
});
