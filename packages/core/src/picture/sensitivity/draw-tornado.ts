import { equals, type Ratio } from "../../exact/index.js";
import { pictureTexts } from "../../text/picture/index.js";
import { bar } from "../drawing/bar.js";
import type { Drawing } from "../drawing/block.js";
import { figureText, rangeOf } from "../drawing/figures.js";
import { fillOf } from "../drawing/fills.js";
import { gridDown, lineDown } from "../drawing/grid.js";
import { legend, swatch } from "../drawing/legend.js";
import { ascending, px, type Length } from "../drawing/length.js";
import { levelAxis } from "../drawing/level-axis.js";
import { layRows } from "../drawing/rows.js";
import { element, type Markup } from "../drawing/svg.js";
import type { PictureInput, SensitivityPicture } from "../picture.js";
import { planText } from "./plan-text.js";
import { reachOf } from "./reach.js";

const lower = 2;
const higher = 1;
const halfBar = px(9);

/** Draws a bar for each input, from its lowest figure past the plan's own to its highest. */
export function drawTornado(
  picture: SensitivityPicture,
  id: string,
  top: Length,
  width: Length,
): Drawing {
  const { own, inputs } = picture;
  const key = tornadoLegend(picture, id, top, width);
  const rows = layRows(rowTexts(picture), key.bottom + px(6), width);
  const reached = inputs.map(reachOf).flatMap(({ low, high }) => [low, high]);
  const range = rangeOf(
    own.exact,
    reached.map(({ figure }) => figure.exact),
  );
  const { axis, along, labels } = levelAxis(picture, range, [rows.left, rows.right]);
  const ends = [rows.top, rows.bottom] as const;
  return {
    marks: [
      ...key.marks,
      ...gridDown(axis, along, ends, rows.written),
      ...labels(rows.bottom + px(16), rows.drawingRight),
      ...inputs.flatMap((input, at) => bars(input, picture, id, along, rows.middles[at] ?? 0n)),
      ...lineDown(along(own.exact), ends, rows.written, { "stroke-width": "2" }),
      ...rows.marks,
    ],
    bottom: rows.bottom + px(22),
    right: rows.drawingRight,
    fills: [higher, lower],
  };
}

function tornadoLegend(picture: SensitivityPicture, id: string, top: Length, width: Length) {
  const texts = pictureTexts[picture.locale].sensitivity;
  const entries = [
    { label: planText(picture), sample: planLine },
    { label: texts.lower, sample: swatch(fillOf(id, lower)) },
    { label: texts.higher, sample: swatch(fillOf(id, higher)) },
  ];
  return legend(entries, top, width);
}

const planLine = (left: Length, middle: Length): Markup =>
  element("line", {
    x1: left + px(8),
    y1: middle - px(8),
    x2: left + px(8),
    y2: middle + px(8),
    stroke: "currentColor",
    "stroke-width": "2",
  });

const rowTexts = ({ inputs, locale }: SensitivityPicture) =>
  inputs.map((input) => {
    const { low, high } = reachOf(input);
    return {
      label: input.label,
      note: pictureTexts[locale].sensitivity.range(low.label, high.label),
      bold: "label",
      before: figureText(low.figure, locale),
      after: figureText(high.figure, locale),
    } as const;
  });

/** What is below the plan's own figure, and what is above it. */
function bars(
  input: PictureInput,
  { own, locale }: SensitivityPicture,
  id: string,
  along: (value: Ratio) => Length,
  middle: Length,
): Markup[] {
  const { low, high } = reachOf(input);
  const parts = [
    { ...low, fill: lower },
    { ...high, fill: higher },
  ];
  return parts
    .filter(({ figure }) => !equals(figure.exact, own.exact))
    .map(({ label, figure, fill }) => {
      const [left = 0n, right = 0n] = [along(own.exact), along(figure.exact)].sort(ascending);
      const box = { left, right, top: middle - halfBar, bottom: middle + halfBar };
      const title = `${input.label}, ${label}: ${figureText(figure, locale)}`;
      return bar(box, fillOf(id, fill), title);
    });
}
