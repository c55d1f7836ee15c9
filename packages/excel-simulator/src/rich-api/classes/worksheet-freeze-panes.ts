import { columnLimit, rowLimit, type Area } from "../../grid/area.js";
import type { Sheet } from "../../model/sheet.js";
import type { ExcelClass } from "../excel-class.js";
import { ExcelError } from "../../excel-error.js";
import { isOfClass, rangeOf } from "../excel-object.js";
import { placeAt } from "../places.js";
import type { Session } from "../session.js";

function freeze({ workbook }: Session, sheet: Sheet, area: Area | undefined): void {
  const before = sheet.frozen;
  workbook.changes.make(
    () => (sheet.frozen = area),
    () => (sheet.frozen = before),
  );
}

const corner = { row: 0, column: 0 };

export const worksheetFreezePanes: ExcelClass<Sheet> = {
  nullable: { GetLocationOrNullObject: "Range" },
  objectMethods: {
    GetLocation: (sheet) => {
      if (!sheet.frozen) throw new ExcelError("ItemNotFound");
      return rangeOf(sheet, sheet.frozen);
    },
    GetLocationOrNullObject: (sheet) => (sheet.frozen ? rangeOf(sheet, sheet.frozen) : null),
  },
  methods: {
    FreezeRows: (sheet, given, session) =>
      freeze(session, sheet, {
        ...corner,
        rows: given.optionalInteger(0) ?? 1,
        columns: columnLimit,
      }),
    FreezeColumns: (sheet, given, session) =>
      freeze(session, sheet, { ...corner, rows: rowLimit, columns: given.optionalInteger(0) ?? 1 }),
    /** Everything above and to the left of the end of the range stands still. */
    FreezeAt: (sheet, given, session) => {
      const [source] = given.all;
      const { area } = isOfClass(source, "Range")
        ? source.state
        : placeAt(session.workbook, sheet, given.text(0));
      freeze(session, sheet, {
        ...corner,
        rows: area.row + area.rows,
        columns: area.column + area.columns,
      });
    },
    Unfreeze: (sheet, _, session) => freeze(session, sheet, undefined),
  },
};
