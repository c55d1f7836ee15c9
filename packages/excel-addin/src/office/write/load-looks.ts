import { wholeAnswer } from "../whole-answer.js";
import type { Edges, Line, Look } from "./look.js";

const asked: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
};

function lineOf(line: Excel.CellBorder | undefined): Line | undefined {
  const { style = "None", weight = "Thin", color = "#000000" } = line ?? {};
  return style === "None" ? undefined : { style, weight, color };
}

function edgesOf({ top, right, bottom, left }: Excel.CellBorderCollection): Edges {
  const lines = Object.entries({ top, right, bottom, left }).map(
    ([side, line]) => [side, lineOf(line)] as const,
  );
  return Object.fromEntries(lines.filter(([, line]) => line !== undefined));
}

/** A ground that is white is none: Office.js says no more of it. */
const fillOf = (color: string | undefined): string =>
  color === undefined || color.toUpperCase() === "#FFFFFF" ? "" : color;

function lookOf({ format = {} }: Excel.CellProperties, numberFormat: unknown): Look {
  const { font = {}, fill = {}, borders = {}, protection = {} } = format;
  return {
    numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
    name: font.name ?? "Calibri",
    size: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? "None",
    color: font.color ?? "#000000",
    fill: fillOf(fill.color),
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    wrapText: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    locked: protection.locked ?? true,
    edges: edgesOf(borders),
  };
}

/**
 * Asks for the look of every cell of a range.
 *
 * @returns gives them, when the answer is there
 */
export function loadLooks(range: Excel.Range): () => Look[][] {
  const properties = range.getCellProperties(asked);
  range.load("numberFormat");
  return () => {
    const formats = wholeAnswer(range.numberFormat as unknown[][] | null);
    return wholeAnswer(properties.value as Excel.CellProperties[][] | null).map((row, down) =>
      row.map((cell, at) => lookOf(cell, formats[down]?.[at])),
    );
  };
}
