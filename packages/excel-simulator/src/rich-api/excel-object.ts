import type { Area } from "../grid/area.js";
import type { Chart, ChartAxis, ChartSeries } from "../model/chart.js";
import type { ConditionalFormat } from "../model/conditional-format.js";
import type { BorderSide } from "../model/look.js";
import type { DefinedName } from "../model/names.js";
import type { Sheet } from "../model/sheet.js";
import type { Table } from "../model/table.js";

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface AxisOfChart {
  readonly chart: Chart;
  readonly axis: ChartAxis;
}

export interface SeriesOfChart {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

export interface ConditionalFormatOf {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** What each class of Excel's stands for here; `undefined` where there is one of it in the workbook. */
export interface States {
  AddinInternalService: undefined;
  Application: undefined;
  Chart: Chart;
  ChartAxes: Chart;
  ChartAxis: AxisOfChart;
  ChartAxisTitle: AxisOfChart;
  ChartCollection: Sheet;
  ChartFill: SeriesOfChart;
  ChartLegend: Chart;
  ChartSeries: SeriesOfChart;
  ChartSeriesCollection: Chart;
  ChartSeriesFormat: SeriesOfChart;
  ChartTitle: Chart;
  CellValueConditionalFormat: ConditionalFormatOf;
  ConditionalFormat: ConditionalFormatOf;
  ConditionalFormatCollection: Place;
  ConditionalFormatRule: ConditionalFormatOf;
  ConditionalRangeFill: ConditionalFormatOf;
  ConditionalRangeFont: ConditionalFormatOf;
  ConditionalRangeFormat: ConditionalFormatOf;
  CultureInfo: undefined;
  CustomConditionalFormat: ConditionalFormatOf;
  CustomFunctions: undefined;
  CustomXmlPart: string;
  CustomXmlPartCollection: undefined;
  CustomXmlPartScopedCollection: string;
  DataValidation: Place;
  FormatProtection: Place;
  NamedItem: DefinedName;
  NamedItemCollection: Sheet | undefined;
  NumberFormatInfo: undefined;
  PageLayout: Sheet;
  Range: Place;
  RangeBorder: Place & { readonly side: BorderSide };
  RangeBorderCollection: Place;
  RangeFill: Place;
  RangeFont: Place;
  RangeFormat: Place;
  Runtime: undefined;
  Setting: string;
  SettingCollection: undefined;
  Table: Table;
  TableCollection: Sheet | undefined;
  TableColumn: { readonly table: Table; readonly index: number };
  TableColumnCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  TableRowCollection: Table;
  Workbook: undefined;
  Worksheet: Sheet;
  WorksheetCollection: undefined;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type ClassName = keyof States;

/** An object of Excel's, as a path of a request leads to it. */
export class ExcelObject<Name extends ClassName = ClassName> {
  constructor(
    readonly className: Name,
    readonly state: States[Name],
  ) {}
}

export const isOfClass = <Name extends ClassName>(
  value: unknown,
  className: Name,
): value is ExcelObject<Name> => value instanceof ExcelObject && value.className === className;

export const rangeOf = (sheet: Sheet, area: Area): ExcelObject<"Range"> =>
  new ExcelObject("Range", { sheet, area });
