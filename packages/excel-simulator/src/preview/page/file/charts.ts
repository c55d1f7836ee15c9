import type { Chart as FileChart } from "@aarsvaerk/workbook";
import { addressOf, parseArea } from "../../../grid/address.js";
import { lastColumn, lastRow, type Area } from "../../../grid/area.js";
import type { Chart, ChartSeries } from "../../../model/chart.js";
import { absoluteReference, referenceOf } from "../../../model/names.js";
import type { Sheet } from "../../../model/sheet.js";
import type { Workbook } from "../../../model/workbook.js";
import { beginnings, measuresOf, pixels } from "../grid/measures.js";

/** The kinds of charts that files are written with; the others stay behind. */
const kinds = [
  ["ColumnClustered", "columns"],
  ["ColumnStacked", "stackedColumns"],
] as const satisfies readonly (readonly [string, FileChart["kind"]])[];

type Cells = NonNullable<ChartSeries["values"]>;

const referenceTo = (cells: Cells | undefined): string =>
  cells ? absoluteReference(cells.sheet, cells.area).replace(/^=/, "") : "";

/** The line that something begins or ends in, by how far it reaches. */
function lineAt(size: (at: number) => number, reach: number): number {
  let [at, end] = [0, size(0)];
  while (end < reach) end += size((at += 1));
  return at;
}

/** The cells that a chart lies over. */
function areaUnder({ sheet, place }: Chart): Area {
  const { width, height } = measuresOf(sheet);
  const [left, top] = [pixels(place.left), pixels(place.top)];
  const [column, row] = [lineAt(width, left + 1), lineAt(height, top + 1)];
  return {
    row,
    column,
    rows: lineAt(height, top + pixels(place.height)) - row + 1,
    columns: lineAt(width, left + pixels(place.width)) - column + 1,
  };
}

/** The charts of a sheet as the writer of .xlsx files takes them. */
export const chartsForFile = (workbook: Workbook, sheet: Sheet): FileChart[] =>
  workbook.charts.in(sheet).flatMap((chart): FileChart[] => {
    const kind = kinds.find(([type]) => type === chart.chartType)?.[1];
    const categories = referenceTo(chart.series[0]?.categories);
    const series = chart.series.map(({ name, values }) => ({
      label: name,
      values: referenceTo(values),
    }));
    if (kind === undefined || categories === "" || series.some(({ values }) => values === ""))
      return [];
    return [
      {
        kind,
        name: chart.name,
        title: chart.title.visible ? chart.title.text : "",
        description: chart.description,
        categories,
        series,
        place: addressOf(areaUnder(chart)),
        unit: chart.axes.value.title,
      },
    ];
  });

/** In points, as charts are measured. */
function placeOver(sheet: Sheet, area: Area): Chart["place"] {
  const { width, height } = measuresOf(sheet);
  const columns = beginnings(lastColumn(area) + 1, width);
  const rows = beginnings(lastRow(area) + 1, height);
  const points = (from: number | undefined, to: number | undefined): number =>
    (((to ?? 0) - (from ?? 0)) * 3) / 4;
  return {
    left: points(0, columns[area.column]),
    top: points(0, rows[area.row]),
    width: points(columns[area.column], columns.at(-1)),
    height: points(rows[area.row], rows.at(-1)),
  };
}

function cellsAt(workbook: Workbook, reference: string): Cells | undefined {
  const found = referenceOf(reference);
  const sheet = found && workbook.sheets.find(found.sheet);
  return sheet && { sheet, area: found.area };
}

/** Draws the charts that a file has over a sheet. */
export function drawFromFile(workbook: Workbook, sheet: Sheet, charts: readonly FileChart[]): void {
  for (const { kind, name, title, description, categories, series, place, unit } of charts) {
    const chartType = kinds.find(([, one]) => one === kind)?.[0] ?? "ColumnClustered";
    const drawn = series.map(({ label, values }) => ({
      name: label,
      values: cellsAt(workbook, values),
      categories: cellsAt(workbook, categories),
      chartType,
      fill: "",
      hasDataLabels: false,
    }));
    const area = parseArea(place);
    const chart = workbook.charts.add(sheet, chartType, drawn, "Auto");
    if (name !== undefined) chart.name = name;
    chart.title = { text: title, visible: title !== "" };
    chart.description = description;
    Object.assign(chart.axes.value, { title: unit, titleVisible: unit !== "" });
    if (area) chart.place = placeOver(sheet, area);
  }
}
