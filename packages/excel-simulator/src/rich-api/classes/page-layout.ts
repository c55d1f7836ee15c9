import type { PageLayout, Sheet } from "../../model/sheet.js";
import type { ExcelClass, Property } from "../excel-class.js";
import { isOfClass, rangeOf, type ExcelObject } from "../excel-object.js";
import type { Arguments } from "../arguments.js";
import { placeAt } from "../places.js";
import type { Session } from "../session.js";
import { booleanFrom, oneOf } from "../values.js";
import { ExcelError } from "../../excel-error.js";

function change({ workbook }: Session, sheet: Sheet, wanted: Partial<PageLayout>): void {
  const before = sheet.pageLayout;
  workbook.changes.make(
    () => (sheet.pageLayout = { ...before, ...wanted }),
    () => (sheet.pageLayout = before),
  );
}

const layoutProperty = <Key extends keyof PageLayout>(
  key: Key,
  read: (value: unknown) => PageLayout[Key],
): Property<Sheet> => ({
  get: ({ pageLayout }) => pageLayout[key],
  set: (sheet, value, session) => change(session, sheet, { [key]: read(value) }),
});

const zoomKeys: readonly string[] = ["scale", "horizontalFitToPages", "verticalFitToPages"];

/** Follows https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
function zoomFrom(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const entries = Object.entries(value);
  if (entries.some(([key, number]) => !zoomKeys.includes(key) || typeof number !== "number"))
    throw new ExcelError("InvalidArgument");
  return Object.fromEntries(entries);
}

const areaGiven = (sheet: Sheet, given: Arguments, { workbook }: Session) => {
  const [source] = given.all;
  return isOfClass(source, "Range")
    ? source.state.area
    : placeAt(workbook, sheet, given.text(0)).area;
};

const found = (sheet: Sheet, key: "printArea" | "printTitleRows"): ExcelObject | null => {
  const area = sheet.pageLayout[key];
  return area ? rangeOf(sheet, area) : null;
};

export const pageLayout: ExcelClass<Sheet> = {
  properties: {
    Orientation: layoutProperty("orientation", oneOf("Portrait", "Landscape")),
    PaperSize: layoutProperty("paperSize", oneOf("A3", "A4", "A5", "Letter", "Legal")),
    CenterHorizontally: layoutProperty("centerHorizontally", booleanFrom),
    Zoom: layoutProperty("zoom", zoomFrom),
  },
  nullable: { GetPrintAreaOrNullObject: "Range", GetPrintTitleRowsOrNullObject: "Range" },
  objectMethods: {
    GetPrintAreaOrNullObject: (sheet) => found(sheet, "printArea"),
    GetPrintTitleRowsOrNullObject: (sheet) => found(sheet, "printTitleRows"),
  },
  methods: {
    SetPrintArea: (sheet, given, session) =>
      change(session, sheet, { printArea: areaGiven(sheet, given, session) }),
    SetPrintTitleRows: (sheet, given, session) =>
      change(session, sheet, { printTitleRows: areaGiven(sheet, given, session) }),
  },
};
