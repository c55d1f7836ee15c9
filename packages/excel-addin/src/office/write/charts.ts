import { chartColours, parseBlock, type Chart } from "@aarsvaerk/workbook";
import { parseAddress, type Address } from "../address.js";
import type { NamedChart } from "./patch.js";
import type { Places } from "./places.js";

/** `'Tabel 1'!$B$3:$E$3` taken apart. */
function placeOf(reference: string): Partial<Address> & { readonly cells: string } {
  const { sheet, cells } = parseAddress(reference) ?? { cells: reference };
  return { ...(sheet === undefined ? {} : { sheet }), cells: cells.replaceAll("$", "") };
}

const types = { columns: "ColumnClustered", stackedColumns: "ColumnStacked" } as const;

/**
 * Draws a chart. Its series are told one by one and by rows or columns, since Excel on the web may turn them
 * round when it is left to choose.
 *
 * Follows https://github.com/OfficeDev/office-js/issues/1830
 */
export function drawChart(
  places: Places,
  sheet: string,
  { name, chart, numberFormat }: NamedChart,
): void {
  const rangeOf = (reference: string): Excel.Range => {
    const { sheet: its, cells } = placeOf(reference);
    return places.range(its ?? sheet, cells);
  };
  const [first, ...others] = chart.series;
  if (!first) return;
  const block = parseBlock(placeOf(first.values).cells);
  const isRow = block !== undefined && block.first.row === block.last.row;
  const drawn = places
    .sheet(sheet)
    .charts.add(types[chart.kind], rangeOf(first.values), isRow ? "Rows" : "Columns");
  drawn.name = name;
  drawn.title.text = chart.title;
  const [from = "", to = from] = chart.place.split(":");
  drawn.setPosition(from, to);
  drawn.legend.position = "Bottom";
  drawn.legend.visible = true;
  const axis = drawn.axes.valueAxis;
  axis.title.text = chart.unit;
  axis.numberFormat = numberFormat;
  const categories = rangeOf(chart.categories);
  const drawSeries = (
    series: Excel.ChartSeries,
    { label }: Chart["series"][number],
    at: number,
  ) => {
    series.name = label;
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(`#${chartColours[at % chartColours.length]}`);
  };
  drawSeries(drawn.series.getItemAt(0), first, 0);
  others.forEach((other, at) => {
    const series = drawn.series.add(other.label);
    series.setValues(rangeOf(other.values));
    drawSeries(series, other, at + 1);
  });
}
