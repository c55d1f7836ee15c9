import type { Locale } from "@aarsvaerk/core";
import type { CellLook } from "./cell-look.js";
import type { Cell } from "../sheet/workbook.js";
import { formatCode } from "./formats.js";
import { alignmentOf, typedAsText, type CellPlace } from "./placed-cell.js";
import { font, roleLooks } from "./role-looks.js";

/** How a cell looks by its role, its format and its place. */
export function drawCell(cell: Cell, locale: Locale, place: CellPlace): CellLook {
  const {
    size,
    bold = false,
    color,
    fill,
    edges = {},
    vertical,
    wraps,
    isOpen,
  } = roleLooks[cell.role];
  const { horizontal, indent = 0, wrapText } = alignmentOf(cell, place);
  return {
    numberFormat: formatCode(cell.format, locale) ?? (typedAsText(cell) ? "@" : "General"),
    font: {
      name: font.name,
      size,
      bold,
      italic: false,
      underline: false,
      ...(color === undefined ? {} : { color }),
    },
    ...(fill === undefined ? {} : { fill }),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      wrapText: wraps ?? wrapText ?? false,
      indent,
    },
    edges: Object.fromEntries(
      Object.entries(edges).map(([edge, line]) => [edge, { style: "thin", color: line }]),
    ),
    ...(isOpen ? { isOpen } : {}),
  };
}
