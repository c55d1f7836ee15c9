import type { ExcelClasses } from "../excel-class.js";
import { addinInternalService } from "./addin-internal-service.js";
import { application } from "./application.js";
import { chartAxes, chartAxis, chartAxisTitle } from "./chart-axes.js";
import { chartLegend } from "./chart-legend.js";
import {
  chartFill,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chart-series.js";
import { chartTitle } from "./chart-title.js";
import { chart, chartCollection } from "./charts.js";
import { cultureInfo, numberFormatInfo } from "./culture-info.js";
import { customFunctions } from "./custom-functions.js";
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from "./custom-xml-parts.js";
import { dataValidation } from "./data-validation.js";
import { formatProtection } from "./format-protection.js";
import { namedItem, namedItemCollection } from "./named-items.js";
import { pageLayout } from "./page-layout.js";
import { rangeBorderCollection } from "./range-border-collection.js";
import { rangeBorder } from "./range-border.js";
import { rangeFill } from "./range-fill.js";
import { rangeFont } from "./range-font.js";
import { rangeFormat } from "./range-format.js";
import { range } from "./range.js";
import { runtime } from "./runtime.js";
import { setting, settingCollection } from "./settings.js";
import { tableCollection } from "./table-collection.js";
import { tableColumn, tableColumnCollection } from "./table-columns.js";
import { tableRow, tableRowCollection } from "./table-rows.js";
import { table } from "./table.js";
import { workbook } from "./workbook.js";
import { worksheetCollection } from "./worksheet-collection.js";
import { worksheetFreezePanes } from "./worksheet-freeze-panes.js";
import { worksheetProtection } from "./worksheet-protection.js";
import { worksheet } from "./worksheet.js";

/** Every class of Excel's that is simulated. */
export const classes: ExcelClasses = {
  AddinInternalService: addinInternalService,
  Application: application,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  CultureInfo: cultureInfo,
  CustomFunctions: customFunctions,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
