import { shiftCells } from "../../model/shift-cells.js";
import { merge, unmerge } from "../../model/merge.js";
import { emptyCell } from "../../model/cell.js";
import { defaultLook } from "../../model/look.js";
import type { Area } from "../../grid/area.js";
import { checkSize } from "../cell-grid.js";
import type { ExcelClass } from "../excel-class.js";
import type { Place } from "../excel-object.js";
import { oneOf } from "../values.js";
import { cellProperties } from "./cell-properties.js";

const applyTo = oneOf("All", "Formats", "Contents");

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }));

export const rangeMethods: NonNullable<ExcelClass<Place>["methods"]> = {
  Clear: ({ sheet, area }, given, { workbook }) => {
    const what = given.isGiven(0) ? applyTo(given.text(0)) : "All";
    workbook.cells.write(sheet, area, (cell) => {
      if (what === "All") return emptyCell;
      return what === "Formats" ? { ...cell, look: defaultLook } : { value: "", look: cell.look };
    });
    if (what !== "Formats") workbook.tellChanged(sheet, area, "RangeEdited");
  },
  Delete: ({ sheet, area }, given, { workbook }) => {
    const direction = oneOf("Up", "Left")(given.text(0)) === "Up" ? "vertical" : "horizontal";
    shiftCells(workbook, sheet, { kind: "delete", area, direction });
  },
  GetCellProperties: cellProperties,
  Merge: ({ sheet, area }, given, { workbook }) =>
    (given.flag(0) ? rowsOf(area) : [area]).forEach((one) => merge(workbook, sheet, one)),
  Unmerge: ({ sheet, area }, _, { workbook }) => unmerge(workbook, sheet, area),
  Select: ({ sheet, area }, _, { workbook }) => workbook.select(sheet, area),
  Calculate: (_, _given, { workbook }) => workbook.recalculate(),
  /** The client asks once before it writes many cells in pieces. */
  _ValidateArraySize: ({ area }, given) => checkSize(area, given.integer(0), given.integer(1)),
};
