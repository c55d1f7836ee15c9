import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { CellLook, LineLook, SheetLook } from "../look.js";
import { cellText, parseBlock } from "../../sheet/block.js";
import type { CellAt } from "../../look/conditions.js";
import { mergeOf } from "./merge.js";
import { needsQuotePrefix } from "./style.js";

const colored = (color: string | undefined) =>
  color === undefined ? {} : { color: { rgb: color } };

function edgesOf(edges: CellLook["edges"]): Pick<CellStyle, "border"> {
  const stated = Object.entries(edges).map(
    ([side, { style, color }]) => [side, { style, ...colored(color) }] as const,
  );
  return stated.length === 0 ? {} : { border: Object.fromEntries(stated) };
}

function alignmentOf({ horizontal, vertical, wrapText, indent }: CellLook["alignment"]) {
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrapText ? { wrapText } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

/** A look as hucre takes it. */
function styleOf({ numberFormat, font, fill, alignment, edges, isOpen }: CellLook): CellStyle {
  const { color, ...letters } = font;
  return {
    font: { ...letters, ...colored(color) },
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...edgesOf(edges),
    alignment: alignmentOf(alignment),
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
    ...(isOpen ? { protection: { locked: false } } : {}),
  };
}

type Styler = (at: CellAt, isLone: boolean) => CellStyle;

/** Gives cells the look that is stated for them, and others what they would have. */
export function statedStyler({ cells }: SheetLook, otherwise: Styler): Styler {
  const styles = new Map<CellLook, CellStyle>();
  return (at, isLone) => {
    const look = cells.get(cellText(at));
    if (!look) return otherwise(at, isLone);
    const style = styles.get(look) ?? styleOf(look);
    styles.set(look, style);
    return needsQuotePrefix(at.cell)
      ? { ...style, protection: { ...style.protection, hidden: true } }
      : style;
  };
}

const columnOf = ({ size, hidden }: LineLook) => ({
  ...(size === undefined ? {} : { width: size }),
  ...(hidden ? { hidden } : {}),
});

const rowOf = ({ size, hidden }: LineLook) => ({
  ...(size === undefined ? {} : { height: size }),
  ...(hidden ? { hidden } : {}),
});

type Shape = Pick<WriteSheet, "columns" | "rowDefs" | "merges" | "freezePane" | "view" | "hidden">;

/** The rows and columns of a sheet as its look states them. */
export function statedShape(look: SheetLook): Shape {
  const { columns, rows, merged, frozen, gridlines, hidden } = look;
  const last = Math.max(0, ...columns.keys());
  return {
    columns: Array.from({ length: last }, (_, at) => {
      const column = columns.get(at + 1);
      return column ? columnOf(column) : {};
    }),
    rowDefs: new Map([...rows].map(([row, line]) => [row - 1, rowOf(line)])),
    merges: merged.flatMap((range) => {
      const block = parseBlock(range);
      return block ? [mergeOf(block)] : [];
    }),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    view: { showGridLines: gridlines },
    ...(hidden ? { hidden } : {}),
  };
}
