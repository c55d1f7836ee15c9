import { parseBlock } from "@aarsvaerk/workbook";
import type { Edges, Line, Look, LookProperty } from "./look.js";

type Setters = {
  readonly [Property in LookProperty]: (range: Excel.Range, value: Look[Property]) => void;
};

const sides = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
] as const;

function setLine(
  range: Excel.Range,
  side: (typeof sides)[number][0] | "InsideHorizontal" | "InsideVertical",
  line: Line | undefined,
): void {
  const border = range.format.borders.getItem(side);
  border.style = line?.style ?? "None";
  if (!line) return;
  border.weight = line.weight;
  border.color = line.color;
}

/** Cells beside each other share the line between them. */
function setEdges(range: Excel.Range, edges: Edges): void {
  for (const [side, key] of sides) setLine(range, side, edges[key]);
}

const setters: Setters = {
  numberFormat: (range, format) => {
    // One for all of them: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
    (range as { numberFormat: unknown }).numberFormat = format;
  },
  name: ({ format }, name) => (format.font.name = name),
  size: ({ format }, size) => (format.font.size = size),
  bold: ({ format }, bold) => (format.font.bold = bold),
  italic: ({ format }, italic) => (format.font.italic = italic),
  underline: ({ format }, underline) => (format.font.underline = underline),
  color: ({ format }, color) => (format.font.color = color),
  fill: ({ format }, fill) => {
    if (fill === "") format.fill.clear();
    else format.fill.color = fill;
  },
  horizontal: ({ format }, horizontal) => (format.horizontalAlignment = horizontal),
  vertical: ({ format }, vertical) => (format.verticalAlignment = vertical),
  wrapText: ({ format }, wrapText) => (format.wrapText = wrapText),
  indent: ({ format }, indent) => (format.indentLevel = indent),
  locked: ({ format }, locked) => (format.protection.locked = locked),
  edges: setEdges,
};

/** Gives the cells of a block a property of their look. */
export function setLook<Property extends LookProperty>(
  range: Excel.Range,
  block: string,
  property: Property,
  value: Look[Property],
): void {
  setters[property](range, value);
  if (property === "edges") setInnerLines(range, block, value as Edges);
}

/** The lines between the cells of a block. */
function setInnerLines(
  range: Excel.Range,
  block: string,
  { top, bottom, left, right }: Edges,
): void {
  const cells = parseBlock(block);
  if (!cells) return;
  const { first, last } = cells;
  if (last.row > first.row) setLine(range, "InsideHorizontal", top ?? bottom);
  if (last.column > first.column) setLine(range, "InsideVertical", left ?? right);
}
