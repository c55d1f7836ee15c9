import { ExcelError } from "../../excel-error.js";
import {
  boundingArea,
  cellArea,
  columnLimit,
  intersection,
  lastColumn,
  lastRow,
  rowLimit,
} from "../../grid/area.js";
import { shiftCells } from "../../model/shift-cells.js";
import type { Arguments } from "../arguments.js";
import type { ExcelClass } from "../excel-class.js";
import { isOfClass, rangeOf, type ExcelObject, type Place } from "../excel-object.js";
import { partOf, placeAt } from "../places.js";
import type { Session } from "../session.js";
import { oneOf } from "../values.js";

type Methods = NonNullable<ExcelClass<Place>["objectMethods"]>;

/** A range, or the address of one. */
function otherPlace({ sheet }: Place, given: Arguments, { workbook }: Session): Place {
  const [range] = given.all;
  const other = isOfClass(range, "Range") ? range.state : placeAt(workbook, sheet, given.text(0));
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getboundingrect-member(1)
  if (other.sheet !== sheet) throw new ExcelError("InvalidArgument");
  return other;
}

function common(place: Place, given: Arguments, session: Session): ExcelObject | null {
  const both = intersection(place.area, otherPlace(place, given, session).area);
  return both ? rangeOf(place.sheet, both) : null;
}

function used({ sheet, area }: Place, given: Arguments): ExcelObject | null {
  const part = sheet.usedArea(area, given.flag(0));
  return part ? rangeOf(sheet, part) : null;
}

const orRefuse = (object: ExcelObject | null): ExcelObject => {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
};

/** One line beside, or as many as wanted; a negative count looks to the other side. */
const beside = (count: number, extent: number): { from: number; length: number } => {
  if (count === 0) throw new ExcelError("InvalidArgument");
  return count > 0 ? { from: extent, length: count } : { from: count, length: -count };
};

const below = (place: Place, count: number): ExcelObject => {
  const { from, length } = beside(count, place.area.rows);
  return partOf(place, { row: from, rows: length });
};

const after = (place: Place, count: number): ExcelObject => {
  const { from, length } = beside(count, place.area.columns);
  return partOf(place, { column: from, columns: length });
};

/** Ranges that are found from a range. */
export const rangeObjectMethods: Methods = {
  // A cell outside of the range is allowed, as long as it is on the sheet:
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcell-member(1)
  GetCell: (place, given) =>
    partOf(place, { row: given.integer(0), column: given.integer(1), rows: 1, columns: 1 }),
  GetRow: (place, given) => partOf(place, { row: given.integer(0), rows: 1 }),
  GetColumn: (place, given) => partOf(place, { column: given.integer(0), columns: 1 }),
  GetOffsetRange: (place, given) =>
    partOf(place, { row: given.integer(0), column: given.integer(1) }),
  GetResizedRange: (place, given) =>
    partOf(place, {
      rows: place.area.rows + given.integer(0),
      columns: place.area.columns + given.integer(1),
    }),
  GetAbsoluteResizedRange: (place, given) =>
    partOf(place, { rows: given.integer(0), columns: given.integer(1) }),
  GetEntireRow: ({ sheet, area }) => rangeOf(sheet, { ...area, column: 0, columns: columnLimit }),
  GetEntireColumn: ({ sheet, area }) => rangeOf(sheet, { ...area, row: 0, rows: rowLimit }),
  GetLastCell: ({ sheet, area }) => rangeOf(sheet, cellArea(lastRow(area), lastColumn(area))),
  GetLastRow: ({ sheet, area }) => rangeOf(sheet, { ...area, row: lastRow(area), rows: 1 }),
  GetLastColumn: ({ sheet, area }) =>
    rangeOf(sheet, { ...area, column: lastColumn(area), columns: 1 }),
  GetRowsBelow: (place, given) => below(place, given.optionalInteger(0) ?? 1),
  GetRowsAbove: (place, given) => below(place, -(given.optionalInteger(0) ?? 1)),
  GetColumnsAfter: (place, given) => after(place, given.optionalInteger(0) ?? 1),
  GetColumnsBefore: (place, given) => after(place, -(given.optionalInteger(0) ?? 1)),
  GetBoundingRect: (place, given, session) =>
    rangeOf(place.sheet, boundingArea(place.area, otherPlace(place, given, session).area)),
  GetIntersection: (place, given, session) => orRefuse(common(place, given, session)),
  GetIntersectionOrNullObject: common,
  GetUsedRange: (place, given) => orRefuse(used(place, given)),
  GetUsedRangeOrNullObject: used,
  Insert: ({ sheet, area }, given, { workbook }) => {
    const direction = oneOf("Down", "Right")(given.text(0)) === "Down" ? "vertical" : "horizontal";
    shiftCells(workbook, sheet, { kind: "insert", area, direction });
    return rangeOf(sheet, area);
  },
};
