import type { Area } from "../../grid/area.js";
import type { ChartSeries } from "../../model/chart.js";
import type { Workbook } from "../../model/workbook.js";
import type { Place } from "../excel-object.js";

/** A series that has no figures yet. */
export const newSeries = (chartType: string, name: string): ChartSeries => ({
  name,
  values: undefined,
  categories: undefined,
  chartType,
  fill: "",
  hasDataLabels: false,
});

/**
 * The series that a block of cells makes: a first row or column of texts names them.
 *
 * Left to itself Excel makes the longer side the categories; on the web it may turn that around, which
 * is why an add-in says which it wants: https://github.com/OfficeDev/office-js/issues/1830
 */
export function seriesFrom(
  workbook: Workbook,
  { sheet, area }: Place,
  by: string,
  chartType: string,
): ChartSeries[] {
  const isText = (row: number, column: number): boolean =>
    typeof workbook.valueAt(sheet, row, column) === "string";
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const top = area.rows > 1 && isText(area.row, last.column) ? 1 : 0;
  const left = area.columns > 1 && isText(last.row, area.column) ? 1 : 0;
  const figures: Area = {
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  const inColumns = by === "Auto" ? figures.rows >= figures.columns : by === "Columns";
  const count = inColumns ? figures.columns : figures.rows;
  return Array.from({ length: count }, (_, at) => {
    const values = inColumns
      ? { ...figures, column: figures.column + at, columns: 1 }
      : { ...figures, row: figures.row + at, rows: 1 };
    const named = inColumns ? top > 0 : left > 0;
    const label = inColumns
      ? workbook.valueAt(sheet, area.row, values.column)
      : workbook.valueAt(sheet, values.row, area.column);
    const categories = inColumns
      ? left > 0 && { ...figures, column: area.column, columns: 1 }
      : top > 0 && { ...figures, row: area.row, rows: 1 };
    return {
      ...newSeries(chartType, named ? String(label) : `Series${at + 1}`),
      values: { sheet, area: values },
      categories: categories ? { sheet, area: categories } : undefined,
    };
  });
}
