import type { CellLook } from "@aarsvaerk/workbook/xlsx";
import {
  defaultLook,
  noBorder,
  type Border,
  type BorderSide,
  type Look,
} from "../../../model/look.js";

type EdgeLook = NonNullable<CellLook["edges"]["top"]>;

/** A line as a file names it, and as Office.js does: in two words. */
const lines: readonly (readonly [EdgeLook["style"], style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const sides = [
  ["top", "EdgeTop"],
  ["right", "EdgeRight"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
] as const satisfies readonly (readonly [keyof CellLook["edges"], BorderSide])[];

const words = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["top", "Top"],
  ["bottom", "Bottom"],
] as const;
type FileWord = (typeof words)[number][0];

const officeWord = (word: FileWord | undefined, usual: string): string =>
  words.find(([one]) => one === word)?.[1] ?? usual;

function borderOf({ style, color }: EdgeLook): Border {
  const [, name, weight] = lines.find(([one]) => one === style) ?? ["", "None", "Thin"];
  return { style: name, weight, color: hexColor(color, noBorder.color) };
}

const hexColor = (color: string | undefined, usual: string): string =>
  color === undefined ? usual : `#${color}`;

/** How a cell of a file looks in the workbook. */
export function lookFromFile(from: CellLook): Look {
  const { numberFormat, font, fill, alignment, edges, isOpen = false } = from;
  return {
    ...defaultLook,
    numberFormat,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline ? "Single" : "None",
    fontColor: hexColor(font.color, defaultLook.fontColor),
    fontName: font.name,
    fontSize: font.size,
    fill: hexColor(fill, defaultLook.fill),
    horizontalAlignment: officeWord(alignment.horizontal, defaultLook.horizontalAlignment),
    verticalAlignment: officeWord(alignment.vertical, defaultLook.verticalAlignment),
    wrapText: alignment.wrapText,
    indentLevel: alignment.indent,
    locked: !isOpen,
    borders: Object.fromEntries(
      sides.flatMap(([side, name]) => {
        const edge = edges[side];
        return edge ? [[name, borderOf(edge)] as const] : [];
      }),
    ),
  };
}

const fileColor = (color: string, usual: string): string | undefined =>
  color === usual ? undefined : color.replace("#", "");

const colored = <Key extends "color" | "fill">(key: Key, color: string | undefined) =>
  (color === undefined ? {} : { [key]: color }) as Partial<Record<Key, string>>;

function edgeOf({ style, weight, color }: Border): EdgeLook | undefined {
  const alike = lines.filter(([, name]) => name === style);
  const [line] = alike.find((one) => one[2] === weight) ?? alike[0] ?? [];
  return line && { style: line, ...colored("color", fileColor(color, noBorder.color)) };
}

const isOneOf = <Word extends FileWord>(word: FileWord | undefined, ...of: readonly Word[]) =>
  of.find((one) => one === word);

const fileWord = (word: string): FileWord | undefined => words.find(([, one]) => one === word)?.[0];

/** How a cell of the workbook looks in a file. */
export function lookForFile(look: Look): CellLook {
  const horizontal = isOneOf(fileWord(look.horizontalAlignment), "left", "center", "right");
  const vertical = isOneOf(fileWord(look.verticalAlignment), "top", "center");
  return {
    numberFormat: look.numberFormat,
    font: {
      name: look.fontName,
      size: look.fontSize,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline !== "None",
      ...colored("color", fileColor(look.fontColor, defaultLook.fontColor)),
    },
    ...colored("fill", fileColor(look.fill, defaultLook.fill)),
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      wrapText: look.wrapText,
      indent: look.indentLevel,
    },
    edges: Object.fromEntries(
      sides.flatMap(([side, name]) => {
        const border = look.borders[name];
        const edge = border && edgeOf(border);
        return edge ? [[side, edge] as const] : [];
      }),
    ),
    ...(look.locked ? {} : { isOpen: true }),
  };
}
