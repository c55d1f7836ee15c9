import type { ExcelClasses } from "../excel-class.js";
import { addinInternalService } from "./addin-internal-service.js";
import { application } from "./application.js";
import { chartAxes } from "./chart-axes.js";
import { chartAxis } from "./chart-axis.js";
import { chartAxisTitle } from "./chart-axis-title.js";
import { chartLegend } from "./chart-legend.js";
import { chartFill } from "./chart-fill.js";
import { chartSeries } from "./chart-series.js";
import { chartSeriesCollection } from "./chart-series-collection.js";
import { chartSeriesFormat } from "./chart-series-format.js";
import { chartTitle } from "./chart-title.js";
import { chart } from "./chart.js";
import { chartCollection } from "./chart-collection.js";
import { cellValueConditionalFormat } from "./cell-value-conditional-format.js";
import { conditionalFormat } from "./conditional-format.js";
import { conditionalFormatCollection } from "./conditional-format-collection.js";
import { conditionalFormatRule } from "./conditional-format-rule.js";
import { conditionalRangeFill } from "./conditional-range-fill.js";
import { conditionalRangeFont } from "./conditional-range-font.js";
import { conditionalRangeFormat } from "./conditional-range-format.js";
import { customConditionalFormat } from "./custom-conditional-format.js";
import { cultureInfo } from "./culture-info.js";
import { numberFormatInfo } from "./number-format-info.js";
import { customFunctions } from "./custom-functions.js";
import { customXmlPart } from "./custom-xml-part.js";
import { customXmlPartCollection } from "./custom-xml-part-collection.js";
import { customXmlPartScopedCollection } from "./custom-xml-part-scoped-collection.js";
import { dataValidation } from "./data-validation.js";
import { formatProtection } from "./format-protection.js";
import { namedItem } from "./named-item.js";
import { namedItemCollection } from "./named-item-collection.js";
import { pageLayout } from "./page-layout.js";
import { rangeBorderCollection } from "./range-border-collection.js";
import { rangeBorder } from "./range-border.js";
import { rangeFill } from "./range-fill.js";
import { rangeFont } from "./range-font.js";
import { rangeFormat } from "./range-format.js";
import { range } from "./range.js";
import { runtime } from "./runtime.js";
import { setting } from "./setting.js";
import { settingCollection } from "./setting-collection.js";
import { tableCollection } from "./table-collection.js";
import { tableColumn } from "./table-column.js";
import { tableColumnCollection } from "./table-column-collection.js";
import { tableRow } from "./table-row.js";
import { tableRowCollection } from "./table-row-collection.js";
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
  CellValueConditionalFormat: cellValueConditionalFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
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
