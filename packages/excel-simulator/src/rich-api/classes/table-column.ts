import { ExcelError } from "../../excel-error.js";
import { bodyOf, headerRowOf, totalsRowOf } from "../../model/table.js";
import { shiftCells } from "../../model/shift-cells.js";
import { inputAt, readGrid } from "../cell-grid.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { rangeOf } from "../excel-object.js";
import { textFrom } from "../values.js";
import { type Column, columnOf, nameOf } from "./column-of-table.js";

export const tableColumn: ExcelClass<Column> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: {
      get: ({ table, index }, { workbook }) => nameOf(workbook, table, index),
      set: (column, value, { workbook }) => {
        const { sheet } = column.table;
        const name = textFrom(value);
        const area = columnOf(headerRowOf(column.table), column);
        workbook.enter(sheet, area, () => `'${name}`);
      },
    },
    Values: {
      get: (column, { workbook }) => {
        const { sheet, area } = column.table;
        return readGrid({ sheet, area: columnOf(area, column) }, (_, row, at) =>
          workbook.valueAt(sheet, row, at),
        );
      },
      set: (column, value, { workbook }) => {
        const area = columnOf(column.table.area, column);
        workbook.enter(column.table.sheet, area, inputAt(area, value));
      },
    },
  },
  objectMethods: {
    GetRange: (column) => rangeOf(column.table.sheet, columnOf(column.table.area, column)),
    GetHeaderRowRange: (column) =>
      rangeOf(column.table.sheet, columnOf(headerRowOf(column.table), column)),
    GetDataBodyRange: (column) =>
      rangeOf(column.table.sheet, columnOf(bodyOf(column.table), column)),
    GetTotalRowRange: (column) => {
      if (!column.table.showTotals) throw new ExcelError("ItemNotFound");
      return rangeOf(column.table.sheet, columnOf(totalsRowOf(column.table), column));
    },
  },
  methods: {
    Delete: (column, _, { workbook }) => {
      const { sheet, area } = column.table;
      const gone = columnOf(area, column);
      shiftCells(workbook, sheet, { kind: "delete", area: gone, direction: "horizontal" });
    },
  },
};
