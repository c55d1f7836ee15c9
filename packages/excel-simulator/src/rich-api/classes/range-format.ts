import { ExcelError } from "../../excel-error.js";
import type { ExcelClass, Property } from "../excel-class.js";
import { ExcelObject, type Place } from "../excel-object.js";
import { lookProperty } from "../look-property.js";
import { defaultColumnWidth, defaultRowHeight } from "../../model/sheet.js";
import { booleanFrom, integerFrom, numberFrom, oneOf } from "../values.js";

/** The width or height that lines have in common, or `null`. */
function size(which: "columnWidths" | "rowHeights"): Property<Place> {
  const standard = which === "columnWidths" ? defaultColumnWidth : defaultRowHeight;
  const lines = ({ area }: Place): readonly [number, number] =>
    which === "columnWidths" ? [area.column, area.columns] : [area.row, area.rows];
  const all = (place: Place): number[] => {
    const [first, count] = lines(place);
    return Array.from({ length: count }, (_, at) => first + at);
  };
  return {
    get: (place) => {
      const [first, ...more] = all(place).map((line) => place.sheet[which].get(line) ?? standard);
      return more.every((one) => one === first) ? first : null;
    },
    set: (place, value, { workbook }) => {
      const wanted = numberFrom(value);
      if (wanted < 0) throw new ExcelError("InvalidArgument");
      const sizes = place.sheet[which];
      const before = all(place).map((line) => [line, sizes.get(line)] as const);
      workbook.changes.make(
        () => all(place).forEach((line) => sizes.set(line, wanted)),
        () =>
          before.forEach(([line, old]) =>
            old === undefined ? sizes.delete(line) : sizes.set(line, old),
          ),
      );
    },
  };
}

/** Takes sizes away, so that lines are as Excel draws them: how wide a text is, nobody knows here. */
const fitted =
  (which: "columnWidths" | "rowHeights") =>
  ({ sheet, area }: Place): void => {
    const [first, count] =
      which === "columnWidths" ? [area.column, area.columns] : [area.row, area.rows];
    for (const line of [...sheet[which].keys()])
      if (line >= first && line < first + count) sheet[which].delete(line);
  };

export const rangeFormat: ExcelClass<Place> = {
  properties: {
    HorizontalAlignment: lookProperty(
      "horizontalAlignment",
      oneOf(
        "General",
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
      ),
    ),
    VerticalAlignment: lookProperty(
      "verticalAlignment",
      oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
    ),
    WrapText: lookProperty("wrapText", booleanFrom),
    IndentLevel: lookProperty("indentLevel", integerFrom),
    ColumnWidth: size("columnWidths"),
    RowHeight: size("rowHeights"),
  },
  navigations: {
    Fill: (place) => new ExcelObject("RangeFill", place),
    Font: (place) => new ExcelObject("RangeFont", place),
    Borders: (place) => new ExcelObject("RangeBorderCollection", place),
    Protection: (place) => new ExcelObject("FormatProtection", place),
  },
  methods: {
    AutofitColumns: fitted("columnWidths"),
    AutofitRows: fitted("rowHeights"),
  },
};
