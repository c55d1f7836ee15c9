import { element, type Markup } from "./svg.js";

/**
 * Fills that are told apart without colour: each has a pattern of its own. The grounds are of middle
 * brightness, so that they stand out from a light page and from a dark one, and the ink from them.
 */
interface Fill {
  readonly ground: string;
  readonly ink: "#000" | "#fff";
  /** The lines of one tile of 8 × 8; a line without length under a round cap is a dot. */
  readonly lines: string;
  readonly width: string;
}

const slash = "M-2,2l4,-4M0,8l8,-8M6,10l4,-4";
const backslash = "M-2,6l4,4M0,0l8,8M6,-2l4,4";
const dots = "M2,2h0M6,6h0";
const across = "M0,2h8M0,6h8";
const down = "M2,0v8M6,0v8";
const grid = "M0,4h8M4,0v8";

const blue = "#3d74a8";
const ochre = "#a8741f";
const teal = "#23847a";
const plum = "#90609f";
const brick = "#b3573f";
const slate = "#667685";

export const fills: readonly Fill[] = [
  { ground: blue, ink: "#fff", lines: "", width: "0" },
  { ground: ochre, ink: "#fff", lines: slash, width: "1.5" },
  { ground: teal, ink: "#fff", lines: dots, width: "2" },
  { ground: plum, ink: "#fff", lines: across, width: "1" },
  { ground: brick, ink: "#000", lines: backslash, width: "1.5" },
  { ground: slate, ink: "#fff", lines: grid, width: "1" },
  { ground: blue, ink: "#000", lines: dots, width: "2.4" },
  { ground: ochre, ink: "#000", lines: down, width: "1.2" },
  { ground: teal, ink: "#fff", lines: `${slash}${backslash}`, width: "1" },
  { ground: plum, ink: "#000", lines: grid, width: "2" },
  { ground: brick, ink: "#fff", lines: down, width: "2" },
  { ground: slate, ink: "#000", lines: across, width: "2" },
];

const fillId = (id: string, index: number): string => `${id}-fill-${index + 1}`;

/** What the `fill` attribute of a mark refers to. */
export const fillOf = (id: string, index: number): string => `url(#${fillId(id, index)})`;

/** The patterns of some of the fills, defined under ids of the picture's own. */
export const fillDefinitions = (id: string, used: readonly number[]): Markup[] =>
  used.length === 0 ? [] : [element("defs", {}, ...used.map((index) => pattern(id, index)))];

function pattern(id: string, index: number): Markup {
  const fill = fills[index % fills.length];
  const tile = { width: "8", height: "8" };
  return element(
    "pattern",
    { id: fillId(id, index), patternUnits: "userSpaceOnUse", ...tile },
    element("rect", { ...tile, fill: fill?.ground ?? "none" }),
    ...(fill === undefined || fill.lines === ""
      ? []
      : [
          element("path", {
            d: fill.lines,
            fill: "none",
            stroke: fill.ink,
            "stroke-width": fill.width,
            "stroke-linecap": "round",
          }),
        ]),
  );
}
