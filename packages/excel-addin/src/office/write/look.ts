import type { CellLook, EdgeLook } from "@aarsvaerk/workbook";

/** A line along an edge of a cell. */
export interface Line {
  readonly style: Excel.RangeBorder["style"];
  readonly weight: Excel.RangeBorder["weight"];
  /** `#D3C27A` */
  readonly color: string;
}

/** The lines around a cell; nothing where there is none. */
export interface Edges {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

/** How a cell looks, in the words of Office.js. */
export interface Look {
  readonly numberFormat: string;
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Excel.RangeFont["underline"];
  /** `#1F3A4D` */
  readonly color: string;
  /** "" is no fill. */
  readonly fill: string;
  readonly horizontal: Excel.RangeFormat["horizontalAlignment"];
  readonly vertical: Excel.RangeFormat["verticalAlignment"];
  readonly wrapText: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly edges: Edges;
}

export type LookProperty = keyof Look;
export type LookValue = Look[LookProperty];

/** In the order in which they are set: a format decides how what is entered is read. */
export const lookProperties = [
  "numberFormat",
  "name",
  "size",
  "bold",
  "italic",
  "underline",
  "color",
  "fill",
  "horizontal",
  "vertical",
  "wrapText",
  "indent",
  "locked",
  "edges",
] as const satisfies readonly LookProperty[];

/** A cell of ours that has no look of its own. */
export const usualLook: Look = {
  numberFormat: "General",
  name: "Calibri",
  size: 10,
  bold: false,
  italic: false,
  underline: "None",
  color: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  locked: true,
  edges: {},
};

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Only thin lines are drawn by us. */
const lineOf = ({ color = "000000" }: EdgeLook): Line => ({
  style: "Continuous",
  weight: "Thin",
  color: `#${color}`,
});

function edgesOf(edges: CellLook["edges"]): Edges {
  const lines = Object.entries(edges).map(([side, edge]) => [side, lineOf(edge)] as const);
  return Object.fromEntries(lines);
}

function translated({ numberFormat, font, fill, alignment, edges, isOpen }: CellLook): Look {
  const { color, underline, ...letters } = font;
  const { horizontal, vertical = "bottom", wrapText, indent } = alignment;
  return {
    numberFormat,
    ...letters,
    underline: underline ? "Single" : "None",
    color: `#${color ?? "000000"}`,
    fill: fill === undefined ? "" : `#${fill}`,
    horizontal: horizontal ? horizontals[horizontal] : "General",
    vertical: verticals[vertical],
    wrapText,
    indent,
    locked: !isOpen,
    edges: edgesOf(edges),
  };
}

const known = new WeakMap<CellLook, Look>();

/** A look of the workbook in the words of Office.js; the same one for the same look. */
export function lookOf(look: CellLook | undefined): Look {
  if (!look) return usualLook;
  const office = known.get(look) ?? translated(look);
  known.set(look, office);
  return office;
}

/** Whether a property is the same in both. */
export const sameValue = (one: LookValue, other: LookValue): boolean =>
  one === other ||
  (typeof one === "object" &&
    typeof other === "object" &&
    JSON.stringify(ordered(one)) === JSON.stringify(ordered(other)));

const ordered = ({ top, right, bottom, left }: Edges) => [top, right, bottom, left];
