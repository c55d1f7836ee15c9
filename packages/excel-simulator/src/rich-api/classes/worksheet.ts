import { ExcelError } from "../../excel-error.js";
import { cellArea, wholeSheet } from "../../grid/area.js";
import type { Sheet } from "../../model/sheet.js";
import type { Arguments } from "../arguments.js";
import { eventType } from "../events/event-entry.js";
import { eventMethods } from "../events/event-methods.js";
import { readOnly, type ExcelClass, type Property } from "../excel-class.js";
import { ExcelObject, rangeOf } from "../excel-object.js";
import { placeAt, rangeOn } from "../places.js";
import type { Session } from "../session.js";
import { booleanFrom, colorFrom, integerFrom, oneOf, textFrom } from "../values.js";

const gridlines: Property<Sheet> = {
  get: ({ showGridlines }) => showGridlines,
  set: (sheet, value, { workbook }) => {
    const [before, wanted] = [sheet.showGridlines, booleanFrom(value)];
    workbook.changes.make(
      () => (sheet.showGridlines = wanted),
      () => (sheet.showGridlines = before),
    );
  },
};

/** The sheet so many steps away, hidden ones left out if asked. */
function neighbour(
  sheet: Sheet,
  step: number,
  given: Arguments,
  session: Session,
): Sheet | undefined {
  const { sheets } = session.workbook;
  const shown = sheets.all.filter(
    (one) => one === sheet || !given.flag(0) || one.visibility === "Visible",
  );
  return shown[shown.indexOf(sheet) + step];
}

const sheetOrNull = (sheet: Sheet | undefined): ExcelObject | null =>
  sheet ? new ExcelObject("Worksheet", sheet) : null;

function sheetOrRefuse(sheet: Sheet | undefined): ExcelObject {
  if (!sheet) throw new ExcelError("ItemNotFound");
  return new ExcelObject("Worksheet", sheet);
}

export const worksheet: ExcelClass<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => workbook.renameSheet(sheet, textFrom(value)),
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.all.indexOf(sheet),
      set: (sheet, value, { workbook }) => workbook.moveSheet(sheet, integerFrom(value)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook }) =>
        workbook.sheets.setVisibility(sheet, oneOf("Visible", "Hidden", "VeryHidden")(value)),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, { workbook }) => {
        const [before, wanted] = [sheet.tabColor, value === "" ? "" : colorFrom(value)];
        workbook.changes.make(
          () => (sheet.tabColor = wanted),
          () => (sheet.tabColor = before),
        );
      },
    },
    ShowGridlines: gridlines,
    /** The client reads one name and writes the other: `_CC.Worksheet_ShowGridlines_Set`. */
    Gridlines: { ...gridlines, onlyByName: true },
  },
  navigations: {
    Charts: (sheet) => new ExcelObject("ChartCollection", sheet),
    Tables: (sheet) => new ExcelObject("TableCollection", sheet),
    Names: (sheet) => new ExcelObject("NamedItemCollection", sheet),
    Protection: (sheet) => new ExcelObject("WorksheetProtection", sheet),
    FreezePanes: (sheet) => new ExcelObject("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => new ExcelObject("PageLayout", sheet),
  },
  nullable: {
    GetUsedRangeOrNullObject: "Range",
    GetNextOrNullObject: "Worksheet",
    GetPreviousOrNullObject: "Worksheet",
  },
  objectMethods: {
    GetRange: (sheet, given, { workbook }) => {
      const { sheet: on, area } = placeAt(workbook, sheet, given.optionalText(0));
      return rangeOf(on, area);
    },
    GetRangeByIndexes: (sheet, given) =>
      rangeOn(sheet, {
        row: given.integer(0),
        column: given.integer(1),
        rows: given.integer(2),
        columns: given.integer(3),
      }),
    GetCell: (sheet, given) => rangeOn(sheet, cellArea(given.integer(0), given.integer(1))),
    // An empty sheet has its first cell in use:
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
    GetUsedRange: (sheet, given) =>
      rangeOf(sheet, sheet.usedArea(wholeSheet, given.flag(0)) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject: (sheet, given) => {
      const area = sheet.usedArea(wholeSheet, given.flag(0));
      return area ? rangeOf(sheet, area) : null;
    },
    GetNext: (sheet, given, session) => sheetOrRefuse(neighbour(sheet, 1, given, session)),
    GetNextOrNullObject: (sheet, given, session) =>
      sheetOrNull(neighbour(sheet, 1, given, session)),
    GetPrevious: (sheet, given, session) => sheetOrRefuse(neighbour(sheet, -1, given, session)),
    GetPreviousOrNullObject: (sheet, given, session) =>
      sheetOrNull(neighbour(sheet, -1, given, session)),
    _GetSheetById: (_, given, { workbook }) => sheetOrRefuse(workbook.sheets.find(given.text(0))),
  },
  methods: {
    Activate: (sheet, _, { workbook }) => workbook.activate(sheet),
    Delete: (sheet, _, { workbook }) => workbook.deleteSheet(sheet),
    Calculate: (_, _given, { workbook }) => workbook.recalculate(),
    ...eventMethods<Sheet>(
      {
        DataChanged: eventType.sheetChanged,
        Activated: eventType.sheetActivated,
        Deactivated: eventType.sheetDeactivated,
        SelectionChanged: eventType.selectionChanged,
        Calculated: eventType.sheetCalculated,
      },
      ({ id }) => id,
    ),
  },
};
