import { ExcelError } from "../../excel-error.js";
import { cellArea, lastColumn, lastRow } from "../../grid/area.js";
import type { Chart } from "../../model/chart.js";
import { defaultColumnWidth, defaultRowHeight } from "../../model/sheet.js";
import type { Arguments } from "../arguments.js";
import { readOnly, type ExcelClass, type Property } from "../excel-class.js";
import { ExcelObject, isOfClass, type Place } from "../excel-object.js";
import { placeAt } from "../places.js";
import type { Session } from "../session.js";
import { numberFrom, textFrom } from "../values.js";
import { seriesFrom } from "./chart-source.js";
import { seriesByFrom } from "./chart-collection.js";
import { chartTypeFrom } from "./chart-type-from.js";

const side = (key: keyof Chart["place"]): Property<Chart> => ({
  get: ({ place }) => place[key],
  set: (chart, value, { workbook }) =>
    workbook.charts.change(chart, { place: { ...chart.place, [key]: numberFrom(value) } }),
});

const cellGiven = (chart: Chart, given: Arguments, at: number, { workbook }: Session): Place => {
  const source = given.all[at];
  return isOfClass(source, "Range") ? source.state : placeAt(workbook, chart.sheet, given.text(at));
};

/** Rows are measured in points, as charts are; columns in pixels. */
const pointsPerPixel = 3 / 4;

/** How far lines reach before a line. */
const reach = (sizes: ReadonlyMap<number, number>, standard: number, before: number): number =>
  Array.from({ length: before }, (_, line) => sizes.get(line) ?? standard).reduce(
    (sum, one) => sum + one,
    0,
  );

function between({ sheet }: Chart, first: Place, last: Place): Chart["place"] {
  const down = (line: number): number => reach(sheet.rowHeights, defaultRowHeight, line);
  const right = (line: number): number =>
    reach(sheet.columnWidths, defaultColumnWidth, line) * pointsPerPixel;
  const [top, left] = [down(first.area.row), right(first.area.column)];
  return {
    top,
    left,
    height: down(lastRow(last.area) + 1) - top,
    width: right(lastColumn(last.area) + 1) - left,
  };
}

export const chart: ExcelClass<Chart> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set: (one, value, { workbook }) => workbook.charts.change(one, { name: textFrom(value) }),
    },
    ChartType: {
      get: ({ chartType }) => chartType,
      set: (one, value, { workbook }) => {
        const chartType = chartTypeFrom(value);
        workbook.charts.change(one, { chartType });
        for (const series of one.series) workbook.charts.change(series, { chartType });
      },
    },
    Top: side("top"),
    Left: side("left"),
    Width: side("width"),
    Height: side("height"),
  },
  navigations: {
    Title: (one) => new ExcelObject("ChartTitle", one),
    Legend: (one) => new ExcelObject("ChartLegend", one),
    Axes: (one) => new ExcelObject("ChartAxes", one),
    Series: (one) => new ExcelObject("ChartSeriesCollection", one),
    Worksheet: ({ sheet }) => new ExcelObject("Worksheet", sheet),
  },
  methods: {
    Delete: (one, _, { workbook }) => workbook.charts.delete(one),
    SetData: (one, given, { workbook }) => {
      const by = given.isGiven(1) ? seriesByFrom(given.text(1)) : "Auto";
      const series = seriesFrom(workbook, given.object(0, "Range"), by, one.chartType);
      workbook.charts.change(one, { series: [...series], seriesBy: by });
    },
    SetPosition: (one, given, session) => {
      const first = cellGiven(one, given, 0, session);
      const last = given.isGiven(1)
        ? cellGiven(one, given, 1, session)
        : { ...first, area: cellArea(first.area.row + 14, first.area.column + 7) };
      if (first.sheet !== one.sheet || last.sheet !== one.sheet)
        throw new ExcelError("InvalidArgument");
      session.workbook.charts.change(one, { place: between(one, first, last) });
    },
  },
};
