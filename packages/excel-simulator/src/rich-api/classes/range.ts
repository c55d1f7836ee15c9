import { addressOf } from "../../grid/address.js";
import { cellCount, columnLimit, rowLimit } from "../../grid/area.js";
import { cellText } from "../../format/cell-text.js";
import { withLook } from "../../model/workbook.js";
import { inputAt, readGrid } from "../cell-grid.js";
import { readOnly, type ExcelClass, type Property } from "../excel-class.js";
import { ExcelObject, type Place } from "../excel-object.js";
import { sheetAddress } from "../places.js";
import { valueType } from "../value-type.js";
import { textFrom } from "../values.js";
import { hiddenLines } from "./hidden-lines.js";
import { rangeMethods } from "./range-methods.js";
import { rangeObjectMethods } from "./range-object-methods.js";

const input: Property<Place>["set"] = ({ sheet, area }, value, { workbook }) =>
  workbook.enter(sheet, area, inputAt(area, value));

const mostCounted = 2 ** 31 - 1;

export const range: ExcelClass<Place> = {
  properties: {
    Address: readOnly(sheetAddress),
    AddressLocal: readOnly(({ area }) => addressOf(area)),
    RowIndex: readOnly(({ area }) => area.row),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rows),
    ColumnCount: readOnly(({ area }) => area.columns),
    /** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member */
    CellCount: readOnly(({ area }) => (cellCount(area) > mostCounted ? -1 : cellCount(area))),
    IsEntireRow: readOnly(({ area }) => area.columns === columnLimit),
    IsEntireColumn: readOnly(({ area }) => area.rows === rowLimit),
    Values: {
      get: (place, { workbook }) =>
        readGrid(place, (_, row, column) => workbook.valueAt(place.sheet, row, column)),
      set: input,
    },
    Formulas: {
      get: (place, { workbook }) =>
        readGrid(
          place,
          ({ formula }, row, column) => formula ?? workbook.valueAt(place.sheet, row, column),
        ),
      set: input,
    },
    Text: readOnly((place, { workbook, culture }) =>
      readGrid(place, ({ look }, row, column) =>
        cellText(workbook.valueAt(place.sheet, row, column), look.numberFormat, culture),
      ),
    ),
    ValueTypes: readOnly((place, { workbook }) =>
      readGrid(place, (_, row, column) => valueType(workbook.valueAt(place.sheet, row, column))),
    ),
    NumberFormat: {
      get: (place) => readGrid(place, ({ look }) => look.numberFormat),
      set: ({ sheet, area }, value, { workbook }) => {
        const formatAt = inputAt(area, value);
        workbook.cells.write(sheet, area, (cell, row, column) => {
          const format = formatAt(row - area.row, column - area.column);
          return format === null ? cell : withLook(cell, { numberFormat: textFrom(format) });
        });
      },
    },
    HasSpill: readOnly((place, { workbook }) =>
      hasSpill(
        readGrid(
          place,
          (cell, row, column) =>
            cell.formula === undefined &&
            cell.value === "" &&
            workbook.valueAt(place.sheet, row, column) !== "",
        ),
      ),
    ),
    ...hiddenLines,
  },
  navigations: {
    Worksheet: ({ sheet }) => new ExcelObject("Worksheet", sheet),
    Format: (place) => new ExcelObject("RangeFormat", place),
    ConditionalFormats: (place) => new ExcelObject("ConditionalFormatCollection", place),
    DataValidation: (place) => new ExcelObject("DataValidation", place),
  },
  nullable: { GetIntersectionOrNullObject: "Range", GetUsedRangeOrNullObject: "Range" },
  objectMethods: rangeObjectMethods,
  methods: rangeMethods,
};

/** All, none, or `null` for some: a cell that holds nothing of its own and shows something is spilled to. */
function hasSpill(spilled: boolean[][] | null): boolean | null {
  const all = spilled?.flat() ?? [];
  if (all.every((one) => !one)) return false;
  return all.every((one) => one) ? true : null;
}
