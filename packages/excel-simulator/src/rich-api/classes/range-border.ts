import { lastColumn, lastRow, type Area } from "../../grid/area.js";
import { noBorder, type Border, type BorderSide } from "../../model/look.js";
import { withLook } from "../../model/workbook.js";
import { readOnly, type ExcelClass, type Property } from "../excel-class.js";
import type { States } from "../excel-object.js";
import { uniform } from "../look-property.js";
import { colorFrom, oneOf } from "../values.js";

type State = States["RangeBorder"];

/** The cells that a side of a range runs along, and which of their sides it is. */
function along(area: Area, side: BorderSide): readonly { area: Area; side: BorderSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow(area), rows: 1 }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn(area), columns: 1 }, side }];
    case "InsideHorizontal":
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, side: "EdgeBottom" }] : [];
    case "InsideVertical":
      return area.columns > 1
        ? [{ area: { ...area, columns: area.columns - 1 }, side: "EdgeRight" }]
        : [];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, side }];
  }
}

const borderProperty = <Key extends keyof Border>(
  key: Key,
  read: (value: unknown) => Border[Key],
): Property<State> => ({
  get: ({ sheet, area, side }) => {
    const [line] = along(area, side);
    return line === undefined
      ? noBorder[key]
      : uniform({ sheet, area: line.area }, ({ borders }) => (borders[line.side] ?? noBorder)[key]);
  },
  set: ({ sheet, area, side }, value, { workbook }) => {
    const wanted = read(value);
    for (const line of along(area, side))
      workbook.cells.write(sheet, line.area, (cell) => {
        const { borders } = cell.look;
        const before = borders[line.side] ?? noBorder;
        // A border that gets a colour or a weight is there.
        const style = before.style === "None" ? "Continuous" : before.style;
        const border = { ...before, style, [key]: wanted };
        return withLook(cell, { borders: { ...borders, [line.side]: border } });
      });
  },
});

export const rangeBorder: ExcelClass<State> = {
  properties: {
    SideIndex: readOnly(({ side }) => side),
    Style: borderProperty(
      "style",
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"),
    ),
    Weight: borderProperty("weight", oneOf("Hairline", "Thin", "Medium", "Thick")),
    Color: borderProperty("color", colorFrom),
  },
  identity: ({ side }) => ({ SideIndex: side }),
};
