import { zero } from "../../exact/index.js";
import { bar } from "../drawing/bar.js";
import type { Drawing } from "../drawing/block.js";
import { figureText } from "../drawing/figures.js";
import { fillOf } from "../drawing/fills.js";
import { gridAcross, lineAcross } from "../drawing/grid.js";
import { label } from "../drawing/label.js";
import { legend, swatch, type LegendEntry } from "../drawing/legend.js";
import { ascending, px, type Length } from "../drawing/length.js";
import { diamond } from "../drawing/marker.js";
import type { Markup } from "../drawing/svg.js";
import type { ColumnsPicture } from "../picture.js";
import { columnsLayout, isMixed, type ColumnsLayout } from "./columns-layout.js";
import { sumLabels } from "./sums.js";

/** Draws stacked columns with their legend, axis and sums. */
export function drawColumns(
  picture: ColumnsPicture,
  id: string,
  start: Length,
  width: Length,
): Drawing {
  refuseRagged(picture);
  const entries: LegendEntry[] = picture.series.map(({ label: text }, index) => ({
    label: text,
    sample: swatch(fillOf(id, index)),
  }));
  const mixed = columnsLayout(picture, start, width).stacks.some(isMixed);
  const net = {
    label: picture.totalLabel,
    sample: (x: Length, y: Length) => diamond(x + px(8), y),
  };
  const key = legend(mixed ? [...entries, net] : entries, start, width);
  const layout = columnsLayout(picture, key.bottom + px(6), width);
  const { up, middle, left, right } = layout;
  const sums = sumLabels(layout);
  return {
    marks: [
      ...key.marks,
      ...gridAcross(
        layout.axis,
        up,
        [left, right],
        sums.map(({ box }) => box),
      ),
      ...tickLabels(layout),
      ...picture.columns.flatMap((_, column) => bars(picture, id, layout, column)),
      ...lineAcross(up(zero), [left, right], []),
      ...(mixed ? picture.totals.map(({ exact }, at) => diamond(middle(at), up(exact))) : []),
      ...sums.map(({ mark }) => mark),
      ...columnLabels(picture, layout),
    ],
    bottom: layout.labelTop + px(20),
    right: layout.drawingRight,
    fills: picture.series.map((_, index) => index),
  };
}

const tickLabels = ({ axis, tickTexts, left, up }: ColumnsLayout): Markup[] =>
  axis.ticks.map((tick, index) =>
    label(tickTexts[index] ?? "", { x: left - px(8), y: up(tick) + px(4), anchor: "end" }),
  );

function bars(
  { series, columns, locale }: ColumnsPicture,
  id: string,
  { stacks, barWidth, up, middle }: ColumnsLayout,
  column: number,
): Markup[] {
  const left = middle(column) - barWidth / 2n;
  return (stacks[column]?.segments ?? []).flatMap(({ series: position, from, to }) => {
    const part = series[position];
    const figure = part?.figures[column];
    if (!figure) return [];
    const [top, bottom] = [up(from), up(to)].sort(ascending) as [Length, Length];
    const title = `${part.label}, ${columns[column] ?? ""}: ${figureText(figure, locale)}`;
    return [bar({ left, right: left + barWidth, top, bottom }, fillOf(id, position), title)];
  });
}

function columnLabels({ columns }: ColumnsPicture, layout: ColumnsLayout): Markup[] {
  return columns.flatMap((text, column) =>
    column % layout.labelEvery === 0
      ? [label(text, { x: layout.middle(column), y: layout.labelTop + px(14), anchor: "middle" })]
      : [],
  );
}

/** A figure too few or too many would stand over the wrong year. */
function refuseRagged({ columns, series, totals }: ColumnsPicture): void {
  const rows = series.map(({ label: name, figures }) => ({ name, figures }));
  for (const { name, figures } of [...rows, { name: "totals", figures: totals }])
    if (figures.length !== columns.length)
      throw new RangeError(
        `${JSON.stringify(name)} has ${figures.length} figures instead of ${columns.length}`,
      );
}
