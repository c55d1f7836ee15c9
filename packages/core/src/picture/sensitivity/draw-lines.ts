import { axisOver } from "../drawing/axis.js";
import type { Block, Drawing } from "../drawing/block.js";
import { digitOf, figureText, rangeOf, tickTexts } from "../drawing/figures.js";
import { fonts, textWidth } from "../drawing/font.js";
import { legend } from "../drawing/legend.js";
import { longest, px, type Length } from "../drawing/length.js";
import { diamond } from "../drawing/marker.js";
import type { PictureInput, SensitivityPicture } from "../picture.js";
import { planText } from "./plan-text.js";
import { drawPanels, type PanelScale } from "./draw-panels.js";

const gap = px(32);
const narrowest = px(170);
const mostTicks = 5n;

/** Draws a panel for each input, side by side where there is room; all have one scale. */
export function drawLines(picture: SensitivityPicture, top: Length, width: Length): Drawing {
  const { own, inputs, locale } = picture;
  const sample = (left: Length, middle: Length) => diamond(left + px(8), middle);
  const key = legend([{ label: planText(picture), sample }], top, width);
  const figures = inputs.flatMap(({ points }) => points.map(({ figure }) => figure.exact));
  const { low, high } = rangeOf(own.exact, figures);
  const axis = axisOver(low, high, digitOf(picture), mostTicks);
  const ticks = tickTexts(axis.ticks, picture);
  const left = longest(...ticks.map((text) => textWidth(text, fonts.text))) + px(8);
  const room = width - left;
  const least = longest(narrowest, 2n * widestFigure(picture) + px(16));
  const beside = besideIn(room, least, inputs.length);
  const count = BigInt(beside);
  const panelWidth = longest((room - gap * (count - 1n)) / count, least);
  const scale: PanelScale = { axis, ticks, locale, left, width: panelWidth, gap };
  const drawn = rowsOf(inputs, beside).reduce<Block>(
    ({ marks, bottom }, row) => {
      const panels = drawPanels(row, scale, bottom + px(14));
      return { marks: [...marks, ...panels.marks], bottom: panels.bottom };
    },
    { marks: key.marks, bottom: key.bottom },
  );
  return { ...drawn, right: left + panelWidth * count + gap * (count - 1n), fills: [] };
}

/** The figures at both ends of a line stand beside each other. */
const widestFigure = ({ inputs, locale }: SensitivityPicture): Length =>
  longest(
    ...inputs.flatMap(({ points }) =>
      [points[0], points.at(-1)].map((point) =>
        point ? textWidth(figureText(point.figure, locale), fonts.text) : 0n,
      ),
    ),
  );

/** How many panels stand side by side, so that the rows are about equally long. */
function besideIn(room: Length, least: Length, panels: number): number {
  const most = [3, 2].find((count) => {
    const gaps = gap * BigInt(count - 1);
    return (room - gaps) / BigInt(count) >= least;
  });
  const rows = Math.ceil(panels / (most ?? 1));
  return Math.max(1, Math.ceil(panels / Math.max(1, rows)));
}

const rowsOf = (inputs: readonly PictureInput[], beside: number): (readonly PictureInput[])[] =>
  inputs.flatMap((_, at) => (at % beside === 0 ? [inputs.slice(at, at + beside)] : []));
