import type { CellLook, EdgeLook } from "../look.js";
import { attributeOf, child, elementsIn, isTrue, type Element } from "../package/elements.js";
import { builtInFormats } from "./number-formats.js";

/** The six digits of a colour that the file states; alpha stands before them. */
function colorOf(element: Element | undefined): string | undefined {
  const [, digits] = /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(attributeOf(element, "rgb") ?? "") ?? [];
  return digits?.toUpperCase();
}

const colored = (color: string | undefined) => (color === undefined ? {} : { color });

const number = (text: string | undefined, otherwise: number): number => {
  const found = Number.parseFloat(text ?? "");
  return Number.isFinite(found) ? found : otherwise;
};

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && isTrue(attributeOf(element, "val") ?? "1");

function fontOf(font: Element | undefined): CellLook["font"] {
  const underline = child(font, "u");
  return {
    name: attributeOf(child(font, "name"), "val") ?? "Calibri",
    size: number(attributeOf(child(font, "sz"), "val"), 11),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: underline !== undefined && attributeOf(underline, "val") !== "none",
    ...colored(colorOf(child(font, "color"))),
  };
}

function fillOf(fill: Element | undefined): { fill?: string } {
  const pattern = child(fill, "patternFill");
  const color = colorOf(child(pattern, "fgColor"));
  return attributeOf(pattern, "patternType") === "solid" && color !== undefined
    ? { fill: color }
    : {};
}

const lines: ReadonlySet<string> = new Set<EdgeLook["style"]>([
  "dashDot",
  "dashDotDot",
  "dashed",
  "dotted",
  "double",
  "hair",
  "medium",
  "mediumDashDot",
  "mediumDashDotDot",
  "mediumDashed",
  "slantDashDot",
  "thick",
  "thin",
]);
const isLine = (style: string): style is EdgeLook["style"] => lines.has(style);

const sides = ["top", "right", "bottom", "left"] as const;

const edgesOf = (border: Element | undefined): CellLook["edges"] =>
  Object.fromEntries(
    sides.flatMap((side): [string, EdgeLook][] => {
      const edge = child(border, side);
      const style = attributeOf(edge, "style") ?? "none";
      return isLine(style) ? [[side, { style, ...colored(colorOf(child(edge, "color"))) }]] : [];
    }),
  );

function oneOf<Word extends string>(text: string | undefined, words: readonly Word[]) {
  return words.find((word) => word === text);
}

function alignmentOf(xf: Element): CellLook["alignment"] {
  const stated = child(xf, "alignment");
  const horizontal = oneOf(attributeOf(stated, "horizontal"), ["left", "center", "right"]);
  const vertical = oneOf(attributeOf(stated, "vertical"), ["top", "center", "bottom"]);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    wrapText: isTrue(attributeOf(stated, "wrapText")),
    indent: number(attributeOf(stated, "indent"), 0),
  };
}

const isOpen = (xf: Element): boolean =>
  !isTrue(attributeOf(child(xf, "protection"), "locked") ?? "1");

/** The looks that cells name by number, in their order. */
export function cellLooks(xml: string, part: string): readonly CellLook[] {
  const styles = child(elementsIn(xml, part), "styleSheet");
  const listed = (name: string): readonly Element[] => child(styles, name)?.children ?? [];
  const [fonts, fills, borders] = [listed("fonts"), listed("fills"), listed("borders")];
  const formats = new Map(
    listed("numFmts").map((one) => [
      attributeOf(one, "numFmtId"),
      attributeOf(one, "formatCode") ?? "General",
    ]),
  );
  return listed("cellXfs").map((xf) => {
    const nth = (from: readonly Element[], name: string) => from[number(attributeOf(xf, name), 0)];
    const format = attributeOf(xf, "numFmtId");
    return {
      numberFormat: formats.get(format) ?? builtInFormats.get(number(format, 0)) ?? "General",
      font: fontOf(nth(fonts, "fontId")),
      ...fillOf(nth(fills, "fillId")),
      alignment: alignmentOf(xf),
      edges: edgesOf(nth(borders, "borderId")),
      ...(isOpen(xf) ? { isOpen: true } : {}),
    };
  });
}
