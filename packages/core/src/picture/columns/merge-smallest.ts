import { abs, compare, divide, roundToDecimals, sum, type Ratio } from "../../exact/index.js";
import { figureCell, type FigureCell, type Footing } from "../../tables/index.js";
import type { PictureBase, PictureSeries } from "../picture.js";

/** As many fills as a reader can tell apart. */
const mostSeries = 12;

const weightOf = ({ figures }: PictureSeries): Ratio => sum(figures.map(({ exact }) => abs(exact)));

/** Keeps the largest series in their order and makes one of the rest. */
export function mergeSmallest(
  series: readonly PictureSeries[],
  merge: (rest: readonly PictureSeries[]) => PictureSeries,
): PictureSeries[] {
  if (series.length <= mostSeries) return [...series];
  const bySize = [...series].sort((a, b) => compare(weightOf(b), weightOf(a)));
  const kept = new Set(bySize.slice(0, mostSeries - 1));
  return [
    ...series.filter((each) => kept.has(each)),
    merge(series.filter((each) => !kept.has(each))),
  ];
}

/** The sums of series, printed as the table would: from the exact sum, or footing with the others. */
export function sumsOf(
  series: readonly PictureSeries[],
  footing: Footing,
  { per }: PictureBase["scale"],
): FigureCell[] {
  const [first] = series;
  return (first?.figures ?? []).map(({ quantity, decimals }, column) => {
    const cells = series.flatMap(({ figures }) => figures[column] ?? []);
    const exact = sum(cells.map((cell) => cell.exact));
    const printed =
      footing === "controlled"
        ? sum(cells.map((cell) => cell.printed))
        : roundToDecimals(divide(exact, per), decimals);
    return figureCell(quantity, exact, printed, decimals);
  });
}
