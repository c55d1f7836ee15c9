import { ExcelError } from "../../excel-error.js";
import type { Area } from "../../grid/area.js";
import { shiftCells } from "../../model/shift-cells.js";
import { bodyOf, type Table } from "../../model/table.js";
import { inputAt, readGrid } from "../cell-grid.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject, rangeOf, type States } from "../excel-object.js";
import type { Session } from "../session.js";
import { collection } from "./collection.js";

type Row = States["TableRow"];

function rowArea({ table, index }: Row): Area {
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw new ExcelError("ItemNotFound");
  return { ...body, row: body.row + index, rows: 1 };
}

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

/** A table keeps one row, if an empty one. */
function deleteRows(table: Table, area: Area, { workbook }: Session): void {
  if (bodyOf(table).rows > area.rows)
    shiftCells(workbook, table.sheet, { kind: "delete", area, direction: "vertical" });
  else workbook.enter(table.sheet, bodyOf(table), () => "");
}

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
