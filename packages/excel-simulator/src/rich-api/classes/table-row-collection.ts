import { ExcelError } from "../../excel-error.js";
import { shiftCells } from "../../model/shift-cells.js";
import { bodyOf, type Table } from "../../model/table.js";
import { inputAt } from "../cell-grid.js";
import { ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";
import { collection } from "./collection.js";
import { deleteRows, type Row, rowArea } from "./row-of-table.js";

function rowsFrom(values: unknown, columns: number): readonly unknown[] {
  if (values === undefined || values === null) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(values)) throw new ExcelError("InvalidArgument");
  // One row may come without the brackets around it.
  return values.every((row) => Array.isArray(row)) ? values : [values];
}

function addRows(table: Table, at: number | undefined, values: unknown, session: Session): Row {
  const { workbook } = session;
  const { sheet, area } = table;
  const body = bodyOf(table);
  const rows = rowsFrom(values, area.columns);
  const index = at === undefined || at < 0 ? body.rows : at;
  if (index > body.rows) throw new ExcelError("InvalidArgument");
  const place = { ...body, row: body.row + index, rows: rows.length };
  const input = inputAt(place, rows);
  shiftCells(workbook, sheet, { kind: "insert", area: place, direction: "vertical" });
  const grown = index === body.rows && !table.showTotals;
  if (grown) workbook.tables.change(table, { area: { ...area, rows: area.rows + rows.length } });
  workbook.enter(sheet, place, input);
  return { table, index };
}

export const tableRowCollection = collection<Table>(
  "TableRow",
  (table) =>
    Array.from(
      { length: bodyOf(table).rows },
      (_, index) => new ExcelObject("TableRow", { table, index }),
    ),
  // Rows have no key:
  // https://learn.microsoft.com/javascript/api/excel/excel.tablerow
  () => undefined,
  {
    objectMethods: {
      Add: (table, given, session) =>
        new ExcelObject(
          "TableRow",
          addRows(table, given.optionalInteger(0), given.all[1], session),
        ),
    },
    methods: {
      DeleteRowsAt: (table, given, session) => {
        const rows = given.optionalInteger(1) ?? 1;
        const first = rowArea({ table, index: given.integer(0) });
        rowArea({ table, index: given.integer(0) + rows - 1 });
        deleteRows(table, { ...first, rows }, session);
      },
    },
  },
);
