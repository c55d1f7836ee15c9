import type { Ratio } from "../../exact/index.js";
import type { Axis } from "./axis.js";
import type { Box } from "./box.js";
import { ascending, lengthText, px, type Length } from "./length.js";
import { element, type Attributes, type Markup } from "./svg.js";

type Span = readonly [Length, Length];

const margin = px(2);
const grid: Attributes = { opacity: "0.2" };

/** The parts of a line that stay when gaps are cut into it. */
export function withoutGaps([start, end]: Span, gaps: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const [first, last] of [...gaps].sort(([a], [b]) => ascending(a, b))) {
    if (first >= end) break;
    if (first > from) parts.push([from, first]);
    if (last > from) from = last;
  }
  return from < end ? [...parts, [from, end]] : parts;
}

const line = (path: string, more: Attributes): Markup[] =>
  path === "" ? [] : [element("path", { d: path, fill: "none", stroke: "currentColor", ...more })];

/** A line across at a height, which leaves out what is written there. */
export function lineAcross(
  y: Length,
  span: Span,
  written: readonly Box[],
  more: Attributes = {},
): Markup[] {
  const gaps = written
    .filter(({ top, bottom }) => top - margin < y && y < bottom + margin)
    .map(({ left, right }): Span => [left - margin, right + margin]);
  const move = ([from, to]: Span) => `M${lengthText(from)},${lengthText(y)}H${lengthText(to)}`;
  return line(withoutGaps(span, gaps).map(move).join(""), more);
}

/** A line down, which leaves out what is written there. */
export function lineDown(
  x: Length,
  span: Span,
  written: readonly Box[],
  more: Attributes = {},
): Markup[] {
  const gaps = written
    .filter(({ left, right }) => left - margin < x && x < right + margin)
    .map(({ top, bottom }): Span => [top - margin, bottom + margin]);
  const move = ([from, to]: Span) => `M${lengthText(x)},${lengthText(from)}V${lengthText(to)}`;
  return line(withoutGaps(span, gaps).map(move).join(""), more);
}

/** Lines across at the ticks of an upright axis. */
export const gridAcross = (
  { ticks }: Axis,
  up: (value: Ratio) => Length,
  span: Span,
  written: readonly Box[],
): Markup[] => ticks.flatMap((tick) => lineAcross(up(tick), span, written, grid));

/** Lines down at the ticks of a level axis. */
export const gridDown = (
  { ticks }: Axis,
  along: (value: Ratio) => Length,
  span: Span,
  written: readonly Box[],
): Markup[] => ticks.flatMap((tick) => lineDown(along(tick), span, written, grid));
