import type { CellValue } from "../../../model/cell.js";
import type { Chart, ChartSeries } from "../../../model/chart.js";
import type { Workbook } from "../../../model/workbook.js";
import type { ChartKind } from "../text/page-texts.js";

export interface SeriesFigures {
  readonly name: string;
  readonly values: readonly number[];
  /** "" is the page's own. */
  readonly fill: string;
}

/** What a chart shows, read from the cells it stands on. */
export interface ChartFigures {
  readonly kind: ChartKind;
  readonly stacked: boolean;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  readonly legend: boolean;
  /** How the figures along the axis are shown. */
  readonly numberFormat: string;
}

type CellsOf = NonNullable<ChartSeries["values"]>;

function valuesIn(workbook: Workbook, cells: CellsOf | undefined): readonly CellValue[] {
  if (!cells) return [];
  const { sheet, area } = cells;
  return Array.from({ length: area.rows * area.columns }, (_, at) =>
    workbook.valueAt(
      sheet,
      area.row + Math.floor(at / area.columns),
      area.column + (at % area.columns),
    ),
  );
}

function kindOf(chartType: string): ChartKind {
  if (/^Column/i.test(chartType)) return "columns";
  if (/^Bar/i.test(chartType)) return "bars";
  return /^(?:Line|XYScatter|Area)/i.test(chartType) ? "lines" : "other";
}

/** The axis says it, or the first of the figures. */
function formatOf({ axes, series: [first] }: Chart): string {
  const { numberFormat } = axes.value;
  if (numberFormat !== "General" || !first?.values) return numberFormat;
  const { sheet, area } = first.values;
  return sheet.cellAt(area.row, area.column).look.numberFormat;
}

export function chartFigures(workbook: Workbook, chart: Chart): ChartFigures {
  const [first] = chart.series;
  return {
    kind: kindOf(chart.chartType),
    stacked: /Stacked/i.test(chart.chartType),
    title: chart.title.visible && chart.title.text !== "" ? chart.title.text : chart.name,
    description: chart.description,
    categories: valuesIn(workbook, first?.categories).map(String),
    series: chart.series.map(({ name, values, fill }) => ({
      name,
      fill,
      values: valuesIn(workbook, values).map((value) => (typeof value === "number" ? value : 0)),
    })),
    legend: chart.legend.visible,
    numberFormat: formatOf(chart),
  };
}
