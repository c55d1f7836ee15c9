import { cellText } from "../../../format/cell-text.js";
import type { Culture } from "../../../format/culture.js";
import { drawn } from "../dom/element.js";
import type { ChartFigures, SeriesFigures } from "./chart-figures.js";
import { scaleOf, stackedEnds, ticksOf, type Scale } from "./scale.js";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the categories begin, and how wide each is. */
interface Across {
  readonly left: number;
  readonly step: number;
}

const colours = ["#3D74A8", "#A8741F", "#23847A", "#90609F", "#B3573F", "#667685"];
const colourOf = ({ fill }: SeriesFigures, at: number): string =>
  fill === "" ? (colours[at % colours.length] ?? "") : fill;

const edge = { top: 38, side: 14, bottom: 24, legend: 22 };
/** A letter of the small texts, on the average. */
const letter = 5.6;

const text = (
  content: string,
  x: number,
  y: number,
  name: string,
  anchor: "middle" | "end" = "middle",
): SVGElement => drawn("text", { x, y, class: name, "text-anchor": anchor }, content);

const shortened = (content: string, room: number): string =>
  content.length * letter <= room
    ? content
    : `${content.slice(0, Math.max(1, Math.floor(room / letter) - 1))}…`;

/** A chart as a picture: its shape, not Excel's drawing of it. */
export function chartSvg(
  figures: ChartFigures,
  label: string,
  { width, height }: Size,
  culture: Culture,
): SVGElement {
  const bottom = height - edge.bottom - (figures.legend ? edge.legend : 0);
  const values = figures.stacked
    ? stackedEnds(figures.series)
    : figures.series.flatMap((series) => series.values);
  const scale = scaleOf(values, edge.top, bottom);
  const count = Math.max(1, ...figures.series.map((series) => series.values.length));
  const ticks = ticksOf(scale).map((tick) => ({
    y: scale.at(tick),
    said: cellText(tick, figures.numberFormat, culture),
  }));
  const left = edge.side + Math.max(0, ...ticks.map(({ said }) => said.length)) * letter + 6;
  const across: Across = { left, step: (width - left - edge.side) / count };
  const { step } = across;
  const marks =
    figures.kind === "lines"
      ? figures.series.map((series, at) => line(series, at, scale, across))
      : figures.series.flatMap((series, at) => columns(figures, series, at, scale, across));
  const nought = scale.at(0);
  return drawn(
    "svg",
    { role: "img", "aria-label": label, viewBox: `0 0 ${width} ${height}`, class: "chart" },
    drawn("rect", { width, height, class: "chart-ground" }),
    text(figures.title, width / 2, 24, "chart-title"),
    ...ticks.flatMap(({ y, said }) => [
      drawn("line", { x1: left, x2: width - edge.side, y1: y, y2: y, class: "tick" }),
      text(said, left - 6, y + 4, "category", "end"),
    ]),
    ...marks,
    drawn("line", { x1: left, x2: width - edge.side, y1: nought, y2: nought, class: "axis" }),
    ...figures.categories.map((category, at) =>
      text(shortened(category, step), left + (at + 0.5) * step, bottom + 16, "category"),
    ),
    ...(figures.legend ? legend(figures.series, { width, height }) : []),
  );
}

function columns(
  { series: all, stacked }: ChartFigures,
  series: SeriesFigures,
  at: number,
  scale: Scale,
  { left, step }: Across,
): SVGElement[] {
  const before = all.slice(0, at);
  const width = (step * 0.7) / (stacked ? 1 : all.length);
  return series.values.map((value, category) => {
    const base = stacked
      ? before.reduce((sum, { values }) => {
          const other = values[category] ?? 0;
          return Math.sign(other) === Math.sign(value) ? sum + other : sum;
        }, 0)
      : 0;
    const [one, other] = [scale.at(base), scale.at(base + value)];
    return drawn("rect", {
      x: left + category * step + step * 0.15 + (stacked ? 0 : at * width),
      y: Math.min(one, other),
      width,
      height: Math.abs(one - other),
      fill: colourOf(series, at),
    });
  });
}

const line = (
  series: SeriesFigures,
  at: number,
  scale: Scale,
  { left, step }: Across,
): SVGElement =>
  drawn("polyline", {
    points: series.values
      .map((value, category) => `${left + (category + 0.5) * step},${scale.at(value)}`)
      .join(" "),
    fill: "none",
    "stroke-width": 2.5,
    stroke: colourOf(series, at),
  });

function legend(series: readonly SeriesFigures[], { width, height }: Size): SVGElement[] {
  const room = (width - 2 * edge.side) / Math.max(1, series.length);
  return series.flatMap((one, at) => {
    const x = edge.side + at * room;
    const [swatch, label] = [
      drawn("rect", { x, y: height - 20, width: 10, height: 10, fill: colourOf(one, at) }),
      drawn("text", { x: x + 15, y: height - 11, class: "category" }, one.name),
    ];
    return [swatch, label];
  });
}
