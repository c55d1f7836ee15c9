import { ExcelError } from "../../excel-error.js";
import type { Table } from "../../model/table.js";
import { shiftCells } from "../../model/shift-cells.js";
import { inputAt } from "../cell-grid.js";
import { ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";
import { collection } from "./collection.js";
import { nameColumns } from "./add-table.js";
import { type Column, columnOf, nameOf } from "./column-of-table.js";

const columnsOf = (table: Table): Column[] =>
  Array.from({ length: table.area.columns }, (_, index) => ({ table, index }));

function added(table: Table, at: number | undefined, { workbook }: Session): Column {
  const { sheet, area } = table;
  const index = at === undefined || at < 0 ? area.columns : at;
  if (index > area.columns) throw new ExcelError("InvalidArgument");
  const place = { ...area, column: area.column + index, columns: 1 };
  shiftCells(workbook, sheet, { kind: "insert", area: place, direction: "horizontal" });
  workbook.tables.change(table, { area: { ...area, columns: area.columns + 1 } });
  return { table, index };
}

export const tableColumnCollection = collection<Table>(
  "TableColumn",
  (table) => columnsOf(table).map((column) => new ExcelObject("TableColumn", column)),
  (table, key, { workbook }) => {
    const column = columnsOf(table).find(
      ({ index }) =>
        key === index + 1 ||
        nameOf(workbook, table, index).toLowerCase() === String(key).toLowerCase(),
    );
    return column && new ExcelObject("TableColumn", column);
  },
  {
    objectMethods: {
      Add: (table, given, session) => {
        const column = added(table, given.optionalInteger(0), session);
        const { sheet, area } = table;
        const place = columnOf(area, column);
        const { workbook } = session;
        if (given.isGiven(1)) workbook.enter(sheet, place, inputAt(place, given.all[1]));
        const name = given.optionalText(2);
        if (name !== undefined) workbook.enter(sheet, { ...place, rows: 1 }, () => `'${name}`);
        nameColumns(workbook, table);
        return new ExcelObject("TableColumn", column);
      },
    },
  },
);
