import type { Area } from "../grid/area.js";
import type { Sheet } from "./sheet.js";

export interface ChartSeries {
  name: string;
  /** Where the figures stand. */
  values: { sheet: Sheet; area: Area } | undefined;
  /** Where the labels along the axis stand. */
  categories: { sheet: Sheet; area: Area } | undefined;
  chartType: string;
  fill: string;
  hasDataLabels: boolean;
}

export interface ChartAxis {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  numberFormat: string;
  minimum: number | "";
  maximum: number | "";
  displayUnit: string;
}

/** A chart as data: nothing is drawn. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { position: string; visible: boolean };
  axes: { category: ChartAxis; value: ChartAxis };
  series: ChartSeries[];
  place: { top: number; left: number; width: number; height: number };
  seriesBy: string;
  description: string;
}

const axis = (): ChartAxis => ({
  title: "",
  titleVisible: false,
  visible: true,
  numberFormat: "General",
  minimum: "",
  maximum: "",
  displayUnit: "None",
});

/** A new chart, of Excel's usual size. */
export const newChart = (id: string, name: string, sheet: Sheet, chartType: string): Chart => ({
  id,
  sheet,
  name,
  chartType,
  title: { text: "", visible: true },
  legend: { position: "Bottom", visible: true },
  axes: { category: axis(), value: axis() },
  series: [],
  place: { top: 15, left: 15, width: 360, height: 216 },
  seriesBy: "Auto",
  description: "",
});
