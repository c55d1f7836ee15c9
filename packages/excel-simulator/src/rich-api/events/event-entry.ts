/** Category, type, target, message, an id, and whether it came from afar. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: string,
  isRemote: boolean,
];

/** Events of Excel's own objects, as opposed to calls of custom functions. */
const excelEvents = 65_536;

/** The target of handlers that hang on a collection of the workbook. */
export const wholeWorkbook = "Workbook";

/** What office.js calls each event: `eventType` in the classes of excel-web-16.00.debug.js. */
export const eventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export const excelEvent = (
  type: number,
  target: string,
  message: Readonly<Record<string, unknown>>,
  isRemote: boolean,
): EventEntry => [excelEvents, type, target, JSON.stringify(message), "", isRemote];
