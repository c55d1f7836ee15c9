/** Which sets of the API the host offers, and up to which version. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What Excel on the web offers, as far as a task pane asks.
 *
 * Follows https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
export const excelOnTheWeb: RequirementSets = {
  ExcelApi: "1.20",
  ExcelApiOnline: "1.1",
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};
