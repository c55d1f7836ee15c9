import { type BorderSide, type Look, noBorder } from "../../model/look.js";
import { readGrid } from "../cell-grid.js";
import type { Place } from "../excel-object.js";

const borders: Readonly<Record<string, BorderSide>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

const bordersOf = (look: Look) =>
  Object.fromEntries(
    Object.entries(borders).map(([side, edge]) => [side, look.borders[edge] ?? noBorder]),
  );

const formatOf = (look: Look) => ({
  fill: { color: look.fill === "" ? "#FFFFFF" : look.fill },
  font: {
    name: look.fontName,
    size: look.fontSize,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline,
    color: look.fontColor,
  },
  borders: bordersOf(look),
  horizontalAlignment: look.horizontalAlignment,
  verticalAlignment: look.verticalAlignment,
  wrapText: look.wrapText,
  indentLevel: look.indentLevel,
  protection: { locked: look.locked, formulaHidden: look.formulaHidden },
});

/**
 * How each cell looks, whichever properties were asked for.
 *
 * Follows https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
 */
export const cellProperties = (place: Place): unknown =>
  readGrid(place, ({ look }) => ({ format: formatOf(look) }));
