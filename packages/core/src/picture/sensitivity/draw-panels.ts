import { compare, equals, type Ratio } from "../../exact/index.js";
import type { Locale } from "../../locale/index.js";
import { placeOn, type Axis } from "../drawing/axis.js";
import type { Block } from "../drawing/block.js";
import { figureText } from "../drawing/figures.js";
import { fonts } from "../drawing/font.js";
import { gridAcross, lineDown } from "../drawing/grid.js";
import { boxOf, label, setText, type Place } from "../drawing/label.js";
import { lengthText, longest, px, type Length } from "../drawing/length.js";
import { diamond, dot } from "../drawing/marker.js";
import { element } from "../drawing/svg.js";
import type { PictureInput, PicturePoint } from "../picture.js";
import { valueLabels } from "./value-labels.js";

/** What all panels of a picture share. */
export interface PanelScale {
  readonly axis: Axis;
  readonly ticks: readonly string[];
  readonly locale: Locale;
  /** Where the first panel of a row begins. */
  readonly left: Length;
  readonly width: Length;
  readonly gap: Length;
}

const plotHeight = px(120);
/** Room for a figure above the highest point and below the lowest. */
const figureRoom = px(24);
const inset = px(10);
const lineColour = "#3d74a8";
/** More points than this run into each other. */
const mostDots = 31;

/** Draws panels side by side, their heads and feet at one height. */
export function drawPanels(inputs: readonly PictureInput[], scale: PanelScale, top: Length): Block {
  const room = { width: scale.width, lines: 3 };
  const leftOf = (at: number) => scale.left + BigInt(at) * (scale.width + scale.gap);
  const heads = inputs.map((input, at) =>
    setText(input.label, { x: leftOf(at), y: top + px(12), font: fonts.sum }, room),
  );
  const plotTop = longest(...heads.map(({ next }) => next)) - px(8) + figureRoom;
  const plotBottom = plotTop + plotHeight;
  const up = placeOn(scale.axis, plotBottom, plotTop);
  const panels = inputs.map((input, at) =>
    drawPanel(input, { ...scale, left: leftOf(at) }, plotBottom, up),
  );
  return {
    marks: [
      ...heads.flatMap(({ marks }) => marks),
      ...scale.axis.ticks.map((tick, at) =>
        label(scale.ticks[at] ?? "", {
          x: scale.left - px(8),
          y: up(tick) + px(4),
          anchor: "end",
        }),
      ),
      ...panels.flatMap(({ marks }) => marks),
    ],
    bottom: longest(...panels.map(({ bottom }) => bottom)),
  };
}

/** A figure at an end of the line, on the side that the line does not run to. */
function endFigure(
  point: PicturePoint,
  own: PicturePoint,
  place: Place,
  locale: Locale,
): { readonly text: string; readonly place: Place } {
  const isAbove = compare(point.figure.exact, own.figure.exact) >= 0;
  const y = isAbove ? place.y - px(9) : place.y + px(18);
  return { text: figureText(point.figure, locale), place: { ...place, y } };
}

function drawPanel(
  { points, label: name }: PictureInput,
  { axis, left, width, locale }: PanelScale,
  bottom: Length,
  up: (value: Ratio) => Length,
): Block {
  const [first, last] = [points[0], points.at(-1)];
  const own = points.find(({ isPlans }) => isPlans);
  if (!first || !last || !own)
    throw new RangeError(`${JSON.stringify(name)} lacks the plan's value`);
  const along = placeAlong([first.at, last.at], left + inset, left + width - inset);
  const placeOf = ({ at, figure }: PicturePoint) => ({ x: along(at), y: up(figure.exact) });
  const ends = [
    endFigure(first, own, { ...placeOf(first), x: left, anchor: "start" }, locale),
    ...(first === last
      ? []
      : [endFigure(last, own, { ...placeOf(last), x: left + width, anchor: "end" }, locale)]),
  ];
  const written = ends.map(({ text, place }) => boxOf(text, place));
  const feet = valueLabels(
    { first, own, last },
    { left, right: left + width, ownAt: along(own.at) },
    bottom + figureRoom + px(14),
  );
  const path = points
    .map((point) => placeOf(point))
    .map(({ x, y }) => `${lengthText(x)},${lengthText(y)}`)
    .join("L");
  const ownPlace = placeOf(own);
  return {
    marks: [
      ...gridAcross(axis, up, [left, left + width], written),
      ...lineDown(ownPlace.x, [ownPlace.y, bottom + figureRoom], written, {
        "stroke-dasharray": "2 2",
      }),
      element("path", { d: `M${path}`, fill: "none", stroke: lineColour, "stroke-width": "2" }),
      ...(points.length > mostDots
        ? []
        : points.map((point) => {
            const { x, y } = placeOf(point);
            return dot(x, y, lineColour, `${point.label}: ${figureText(point.figure, locale)}`);
          })),
      diamond(ownPlace.x, ownPlace.y),
      ...ends.map(({ text, place }) => label(text, place)),
      ...feet.marks,
    ],
    bottom: feet.bottom,
  };
}

/** Where the values of an input stand; one that does not vary stands in the middle. */
function placeAlong(
  [from, to]: readonly [Ratio, Ratio],
  left: Length,
  right: Length,
): (value: Ratio) => Length {
  if (equals(from, to)) return () => (left + right) / 2n;
  return placeOn({ from, to, ticks: [] }, left, right);
}
