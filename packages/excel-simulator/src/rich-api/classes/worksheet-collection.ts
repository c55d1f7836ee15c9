import { ExcelError } from "../../excel-error.js";
import type { Sheet } from "../../model/sheet.js";
import type { Arguments } from "../arguments.js";
import { eventType, wholeWorkbook } from "../events/event-entry.js";
import { eventMethods } from "../events/event-methods.js";
import { ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";
import { collection } from "./collection.js";

const objectOf = (sheet: Sheet): ExcelObject => new ExcelObject("Worksheet", sheet);

const shown = ({ workbook: { sheets } }: Session, given: Arguments): readonly Sheet[] =>
  given.flag(0) ? sheets.visible() : sheets.all;

function one(sheet: Sheet | undefined): ExcelObject {
  if (!sheet) throw new ExcelError("ItemNotFound");
  return objectOf(sheet);
}

export const worksheetCollection = collection<undefined>(
  "Worksheet",
  (_, { workbook }) => workbook.sheets.all.map(objectOf),
  (_, key, { workbook }) => {
    const sheet = workbook.sheets.find(String(key));
    return sheet && objectOf(sheet);
  },
  {
    objectMethods: {
      Add: (_, given, { workbook }) => objectOf(workbook.addSheet(given.optionalText(0))),
      GetActiveWorksheet: (_, _given, { workbook }) => objectOf(workbook.sheets.active),
      GetFirst: (_, given, session) => one(shown(session, given)[0]),
      GetLast: (_, given, session) => one(shown(session, given).at(-1)),
    },
    methods: {
      GetCount: (_, given, session) => shown(session, given).length,
      ...eventMethods<undefined>(
        {
          DataChanged: eventType.sheetChanged,
          Activated: eventType.sheetActivated,
          Deactivated: eventType.sheetDeactivated,
          Added: eventType.sheetAdded,
          Deleted: eventType.sheetDeleted,
          SelectionChanged: eventType.selectionChanged,
          Calculated: eventType.sheetCalculated,
        },
        () => wholeWorkbook,
      ),
    },
  },
);
