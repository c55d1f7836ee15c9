import { inputAt, readGrid } from "../cell-grid.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { rangeOf } from "../excel-object.js";
import { deleteRows, type Row, rowArea } from "./row-of-table.js";

export const tableRow: ExcelClass<Row> = {
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (row, { workbook }) => {
        const { sheet } = row.table;
        return readGrid({ sheet, area: rowArea(row) }, (_, at, column) =>
          workbook.valueAt(sheet, at, column),
        );
      },
      set: (row, value, { workbook }) => {
        const area = rowArea(row);
        workbook.enter(row.table.sheet, area, inputAt(area, value));
      },
    },
  },
  objectMethods: { GetRange: (row) => rangeOf(row.table.sheet, rowArea(row)) },
  methods: { Delete: (row, _, session) => deleteRows(row.table, rowArea(row), session) },
};
