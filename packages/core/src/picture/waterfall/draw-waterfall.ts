import { zero, type Ratio } from "../../exact/index.js";
import { pictureTexts } from "../../text/picture/index.js";
import { bar } from "../drawing/bar.js";
import type { Drawing } from "../drawing/block.js";
import { changeText, figureText, rangeOf } from "../drawing/figures.js";
import { fillOf } from "../drawing/fills.js";
import { gridDown, lineDown } from "../drawing/grid.js";
import { legend, swatch } from "../drawing/legend.js";
import { ascending, px, type Length } from "../drawing/length.js";
import { levelAxis } from "../drawing/level-axis.js";
import { layRows, type Rows } from "../drawing/rows.js";
import type { Markup } from "../drawing/svg.js";
import type { WaterfallPicture } from "../picture.js";
import { levelsOf, type Level } from "./levels.js";

const fillOfKind = { end: 0, plus: 1, minus: 2 } as const;
const halfBar = px(9);

/**
 * Draws the way from start to end from the top down: labels and figures stand in columns, as in a
 * table, so that they have room however long they are.
 */
export function drawWaterfall(
  picture: WaterfallPicture,
  id: string,
  top: Length,
  width: Length,
): Drawing {
  const levels = levelsOf(picture);
  const kinds = (["plus", "minus"] as const).filter((kind) =>
    levels.some((level) => level.kind === kind),
  );
  const texts = pictureTexts[picture.locale].waterfall;
  const key = legend(
    kinds.map((kind) => ({ label: texts[kind], sample: swatch(fillOf(id, fillOfKind[kind])) })),
    top,
    width,
  );
  const rows = layRows(
    levels.map((level) => ({
      label: level.label,
      after: figureOf(level, picture),
      bold: level.kind === "end" ? "row" : "nothing",
    })),
    key.bottom + px(4),
    width,
  );
  const range = rangeOf(
    zero,
    levels.flatMap(({ from, to }) => [from, to]),
  );
  const { axis, along, labels } = levelAxis(picture, range, [rows.left, rows.right]);
  const ends = [rows.top, rows.bottom] as const;
  return {
    marks: [
      ...key.marks,
      ...gridDown(axis, along, ends, rows.written),
      ...labels(rows.bottom + px(16), rows.drawingRight),
      ...connectors(levels, rows, along),
      ...levels.map((level, row) => {
        const [left, right] = [along(level.from), along(level.to)].sort(ascending);
        const middle = rows.middles[row] ?? 0n;
        const box = {
          left: left ?? 0n,
          right: right ?? 0n,
          top: middle - halfBar,
          bottom: middle + halfBar,
        };
        const title = `${level.label}: ${figureOf(level, picture)}`;
        return bar(box, fillOf(id, fillOfKind[level.kind]), title);
      }),
      ...lineDown(along(zero), ends, rows.written),
      ...rows.marks,
    ],
    bottom: rows.bottom + px(22),
    right: rows.drawingRight,
    fills: [fillOfKind.end, ...kinds.map((kind) => fillOfKind[kind])],
  };
}

const figureOf = ({ kind, figure }: Level, { locale }: WaterfallPicture): string =>
  kind === "end" ? figureText(figure, locale) : changeText(figure, locale);

/** From the end of each bar down to the next, which begins there. */
function connectors(
  levels: readonly Level[],
  { middles, written }: Rows,
  along: (value: Ratio) => Length,
): Markup[] {
  return levels.slice(0, -1).flatMap(({ to }, row) => {
    const ends = [(middles[row] ?? 0n) + halfBar, (middles[row + 1] ?? 0n) - halfBar] as const;
    return lineDown(along(to), ends, written, { "stroke-dasharray": "2 2" });
  });
}
