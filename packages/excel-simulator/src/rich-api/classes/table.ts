import { ExcelError } from "../../excel-error.js";
import { emptyCell } from "../../model/cell.js";
import { bodyOf, headerRowOf, totalsRowOf, type Table } from "../../model/table.js";
import { eventType } from "../events/event-entry.js";
import { eventMethods } from "../events/event-methods.js";
import { readOnly, type ExcelClass, type Property } from "../excel-class.js";
import { ExcelObject, isOfClass, rangeOf } from "../excel-object.js";
import { placeAt } from "../places.js";
import { booleanFrom, textFrom } from "../values.js";
import { nameColumns } from "./add-table.js";
import { showTotals } from "./totals-row.js";

type Choice =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const choice = (key: Choice): Property<Table> => ({
  get: (table) => table[key],
  set: (table, value, { workbook }) => workbook.tables.change(table, { [key]: booleanFrom(value) }),
});

export const table: ExcelClass<Table> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set: (one, value, { workbook }) => workbook.tables.change(one, { name: textFrom(value) }),
    },
    Style: {
      get: ({ style }) => style,
      set: (one, value, { workbook }) => workbook.tables.change(one, { style: textFrom(value) }),
    },
    ShowHeaders: readOnly(({ showHeaders }) => showHeaders),
    ShowTotals: {
      get: (one) => one.showTotals,
      set: (one, value, { workbook }) => showTotals(workbook, one, booleanFrom(value)),
    },
    ShowBandedRows: choice("showBandedRows"),
    ShowBandedColumns: choice("showBandedColumns"),
    ShowFilterButton: choice("showFilterButton"),
    HighlightFirstColumn: choice("highlightFirstColumn"),
    HighlightLastColumn: choice("highlightLastColumn"),
  },
  navigations: {
    Columns: (one) => new ExcelObject("TableColumnCollection", one),
    Rows: (one) => new ExcelObject("TableRowCollection", one),
    Worksheet: ({ sheet }) => new ExcelObject("Worksheet", sheet),
  },
  objectMethods: {
    GetRange: ({ sheet, area }) => rangeOf(sheet, area),
    GetHeaderRowRange: (one) => rangeOf(one.sheet, headerRowOf(one)),
    GetDataBodyRange: (one) => rangeOf(one.sheet, bodyOf(one)),
    GetTotalRowRange: (one) => {
      if (!one.showTotals) throw new ExcelError("ItemNotFound");
      return rangeOf(one.sheet, totalsRowOf(one));
    },
    ConvertToRange: (one, _, { workbook }) => {
      workbook.tables.remove(one);
      return rangeOf(one.sheet, one.area);
    },
  },
  methods: {
    /** The cells go with the table. */
    Delete: (one, _, { workbook }) => {
      workbook.tables.remove(one);
      workbook.cells.write(one.sheet, one.area, () => emptyCell);
      workbook.tellChanged(one.sheet, one.area, "RangeEdited");
      workbook.tell({ kind: "tableDeleted", table: one });
    },
    Resize: (one, given, { workbook }) => {
      const [source] = given.all;
      const { sheet, area } = isOfClass(source, "Range")
        ? source.state
        : placeAt(workbook, one.sheet, given.text(0));
      // The header stays where it is:
      // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
      if (sheet !== one.sheet || area.row !== one.area.row || area.rows < 2)
        throw new ExcelError("InvalidArgument");
      if (workbook.tables.overlapping(sheet, area).some((other) => other !== one))
        throw new ExcelError("MergedRangeConflict");
      workbook.tables.change(one, { area });
      nameColumns(workbook, one);
    },
    ...eventMethods<Table>({ DataChanged: eventType.tableChanged }, ({ id }) => id),
  },
};
