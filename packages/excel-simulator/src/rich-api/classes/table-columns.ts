import { ExcelError } from "../../excel-error.js";
import { bodyOf, headerRowOf, totalsRowOf, type Table } from "../../model/table.js";
import { shiftCells } from "../../model/shift-cells.js";
import type { Workbook } from "../../model/workbook.js";
import { inputAt, readGrid } from "../cell-grid.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject, rangeOf, type States } from "../excel-object.js";
import type { Area } from "../../grid/area.js";
import type { Session } from "../session.js";
import { textFrom } from "../values.js";
import { collection } from "./collection.js";
import { nameColumns } from "./add-table.js";

type Column = States["TableColumn"];

const columnOf = (area: Area, { index }: Column): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

const nameOf = (workbook: Workbook, { sheet, area }: Table, index: number): string =>
  String(workbook.valueAt(sheet, area.row, area.column + index));

const columnsOf = (table: Table): Column[] =>
  Array.from({ length: table.area.columns }, (_, index) => ({ table, index }));

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
