import type { ClassName } from "../../src/rich-api/excel-object.js";

/** Classes that the client keeps to itself. */
type Hidden = "AddinInternalService" | "CustomFunctions";

type Find = (context: Excel.RequestContext) => OfficeExtension.ClientObject;

const sheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Budget");
const range = (context: Excel.RequestContext): Excel.Range => sheet(context).getRange("F8:G9");
const table = (context: Excel.RequestContext): Excel.Table =>
  sheet(context).tables.getItem("Tabel");
const chart = (context: Excel.RequestContext): Excel.Chart =>
  sheet(context).charts.getItem("Diagram");
const series = (context: Excel.RequestContext): Excel.ChartSeries =>
  chart(context).series.getItemAt(0);
const conditionalFormat =
  (at: number) =>
  (context: Excel.RequestContext): Excel.ConditionalFormat =>
    sheet(context).getRange("A1:B3").conditionalFormats.getItemAt(at);
// The newest comes first.
const [byValue, custom] = [conditionalFormat(0), conditionalFormat(1)];

/** Something for every one of them to hang on. */
export async function furnish(): Promise<void> {
  await Excel.run(async (context) => {
    const cells = sheet(context).getRange("A1:B3");
    cells.values = [
      ["Enhed", "Årsværk"],
      ["Socialcentret", 17],
      ["Herbergerne", 15],
    ];
    sheet(context).tables.add(cells, true).name = "Tabel";
    sheet(context).charts.add("ColumnClustered", cells, "Columns").name = "Diagram";
    cells.conditionalFormats.add("Custom");
    cells.conditionalFormats.add("CellValue");
    context.workbook.names.add("årsværk", cells);
    context.workbook.settings.add("plan", 1);
    context.workbook.customXmlParts.add('<plan xmlns="urn:a"/>');
    await context.sync();
  });
}

/** One of each class that is simulated. */
export const specimens: Readonly<Record<Exclude<ClassName, Hidden>, Find>> = {
  Application: ({ workbook }) => workbook.application,
  CellValueConditionalFormat: (context) => byValue(context).cellValue,
  Chart: chart,
  ChartAxes: (context) => chart(context).axes,
  ChartAxis: (context) => chart(context).axes.valueAxis,
  ChartAxisTitle: (context) => chart(context).axes.valueAxis.title,
  ChartCollection: (context) => sheet(context).charts,
  ChartFill: (context) => series(context).format.fill,
  ChartLegend: (context) => chart(context).legend,
  ChartSeries: series,
  ChartSeriesCollection: (context) => chart(context).series,
  ChartSeriesFormat: (context) => series(context).format,
  ChartTitle: (context) => chart(context).title,
  ConditionalFormat: byValue,
  ConditionalFormatCollection: (context) => range(context).conditionalFormats,
  ConditionalFormatRule: (context) => custom(context).custom.rule,
  ConditionalRangeFill: (context) => custom(context).custom.format.fill,
  ConditionalRangeFont: (context) => custom(context).custom.format.font,
  ConditionalRangeFormat: (context) => custom(context).custom.format,
  CultureInfo: ({ workbook }) => workbook.application.cultureInfo,
  CustomConditionalFormat: (context) => custom(context).custom,
  CustomXmlPart: ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:a").getOnlyItem(),
  CustomXmlPartCollection: ({ workbook }) => workbook.customXmlParts,
  CustomXmlPartScopedCollection: ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:a"),
  DataValidation: (context) => range(context).dataValidation,
  FormatProtection: (context) => range(context).format.protection,
  NamedItem: ({ workbook }) => workbook.names.getItem("årsværk"),
  NamedItemCollection: ({ workbook }) => workbook.names,
  NumberFormatInfo: ({ workbook }) => workbook.application.cultureInfo.numberFormat,
  PageLayout: (context) => sheet(context).pageLayout,
  Range: range,
  RangeBorder: (context) => range(context).format.borders.getItem("EdgeTop"),
  RangeBorderCollection: (context) => range(context).format.borders,
  RangeFill: (context) => range(context).format.fill,
  RangeFont: (context) => range(context).format.font,
  RangeFormat: (context) => range(context).format,
  Runtime: (context) => context.runtime,
  Setting: ({ workbook }) => workbook.settings.getItem("plan"),
  SettingCollection: ({ workbook }) => workbook.settings,
  Table: table,
  TableCollection: (context) => sheet(context).tables,
  TableColumn: (context) => table(context).columns.getItem("Enhed"),
  TableColumnCollection: (context) => table(context).columns,
  TableRow: (context) => table(context).rows.getItemAt(0),
  TableRowCollection: (context) => table(context).rows,
  Workbook: ({ workbook }) => workbook,
  Worksheet: sheet,
  WorksheetCollection: ({ workbook }) => workbook.worksheets,
  WorksheetFreezePanes: (context) => sheet(context).freezePanes,
  WorksheetProtection: (context) => sheet(context).protection,
};
