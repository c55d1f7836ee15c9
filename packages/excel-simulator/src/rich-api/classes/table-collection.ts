import { ExcelError } from "../../excel-error.js";
import type { Sheet } from "../../model/sheet.js";
import type { Table } from "../../model/table.js";
import { eventType, wholeWorkbook } from "../events/event-entry.js";
import { eventMethods } from "../events/event-methods.js";
import { ExcelObject, isOfClass, type Place } from "../excel-object.js";
import { isUnbounded, placeAt } from "../places.js";
import type { Session } from "../session.js";
import { booleanFrom, textFrom } from "../values.js";
import { addTable } from "./add-table.js";
import { collection } from "./collection.js";

const objectOf = (table: Table): ExcelObject => new ExcelObject("Table", table);

function placeOf(sheet: Sheet | undefined, source: unknown, { workbook }: Session): Place {
  const place = isOfClass(source, "Range")
    ? source.state
    : placeAt(workbook, sheet ?? workbook.sheets.active, textFrom(source));
  if (isUnbounded(place.area) || (sheet && place.sheet !== sheet))
    throw new ExcelError("InvalidArgument");
  return place;
}

export const tableCollection = collection<Sheet | undefined>(
  "Table",
  (sheet, { workbook }) => workbook.tables.in(sheet).map(objectOf),
  (sheet, key, { workbook }) => {
    const table = workbook.tables.find(key, sheet);
    return table && objectOf(table);
  },
  {
    objectMethods: {
      Add: (sheet, { all: [source, hasHeaders] }, session) => {
        const place = placeOf(sheet, source, session);
        return objectOf(addTable(session.workbook, place, booleanFrom(hasHeaders)));
      },
    },
    methods: eventMethods<Sheet | undefined>(
      {
        DataChanged: eventType.tableChanged,
        Added: eventType.tableAdded,
        Deleted: eventType.tableDeleted,
      },
      (sheet) => sheet?.id ?? wholeWorkbook,
    ),
  },
);
