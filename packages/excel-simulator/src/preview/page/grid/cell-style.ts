import { defaultLook, type Border, type Look } from "../../../model/look.js";
import { pixels } from "./measures.js";
import type { ShownCell } from "./shown-cell.js";

const widths: Readonly<Record<string, string>> = {
  Hairline: "1px",
  Thin: "1px",
  Medium: "2px",
  Thick: "3px",
};

const lines: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

function borderOf(border: Border | undefined): string {
  const line = border && lines[border.style];
  if (!border || line === undefined) return "";
  const width = line === "double" ? "3px" : (widths[border.weight] ?? "1px");
  return `${width} ${line} ${border.color}`;
}

const verticals: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center" };

const unless = <Value>(usual: Value, value: Value, shown: string): string =>
  value === usual ? "" : shown;

/** A cell's look as the page's style sheet language says it; "" leaves it to the style sheet. */
export function cellStyle({
  look,
  alignment,
  runsOn,
  beyond,
  width,
}: ShownCell): Readonly<Record<string, string>> {
  return {
    "background-color": look.fill,
    color: unless(defaultLook.fontColor, look.fontColor, look.fontColor),
    "font-weight": look.bold ? "bold" : "",
    "font-style": look.italic ? "italic" : "",
    "text-decoration": unless("None", look.underline, "underline"),
    "font-size": unless(defaultLook.fontSize, look.fontSize, `${pixels(look.fontSize)}px`),
    "font-family": unless(defaultLook.fontName, look.fontName, fontFamily(look)),
    "justify-content": { left: "flex-start", center: "center", right: "flex-end" }[alignment],
    "text-align": alignment,
    "align-items": verticals[look.verticalAlignment] ?? "",
    "white-space": look.wrapText ? "pre-wrap" : "",
    "padding-left": look.indentLevel > 0 ? `${4 + look.indentLevel * 9}px` : "",
    overflow: runsOn ? "visible" : "",
    // It lies over the cells that were merged into it.
    "min-width": beyond > 0 ? `${width}px` : "",
    "margin-right": beyond > 0 ? `-${beyond}px` : "",
    "z-index": beyond > 0 ? "1" : "",
    "border-top": borderOf(look.borders.EdgeTop),
    "border-bottom": borderOf(look.borders.EdgeBottom),
    "border-left": borderOf(look.borders.EdgeLeft),
    "border-right": borderOf(look.borders.EdgeRight),
  };
}

const fontFamily = ({ fontName }: Look): string =>
  `${JSON.stringify(fontName)}, Carlito, sans-serif`;
