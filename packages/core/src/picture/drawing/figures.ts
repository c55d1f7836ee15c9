import { compare, divide, isWhole, multiply, ratio, zero, type Ratio } from "../../exact/index.js";
import { formatNumber } from "../../money/index.js";
import type { Locale } from "../../locale/index.js";
import type { FigureCell } from "../../tables/index.js";
import type { PictureBase } from "../picture.js";

type Printing = Pick<PictureBase, "locale" | "scale">;

/** A figure as the tables print it. */
export const figureText = ({ printed, decimals }: FigureCell, locale: Locale): string =>
  formatNumber(printed, { locale, decimals });

/** A change: what is added has a sign too. */
export function changeText(cell: FigureCell, locale: Locale): string {
  const text = figureText(cell, locale);
  return compare(cell.printed, zero) > 0 ? `+${text}` : text;
}

/** One printed digit in kr. or FTE. */
export const digitOf = ({ scale }: Printing): Ratio =>
  divide(scale.per, ratio(10n ** BigInt(scale.decimals)));

/** The labels of an axis, with as few decimals as tell its ticks apart. */
export function tickTexts(ticks: readonly Ratio[], { locale, scale }: Printing): string[] {
  const inUnit = ticks.map((tick) => divide(tick, scale.per));
  let decimals = 0;
  const isExact = (value: Ratio) => isWhole(multiply(value, ratio(10n ** BigInt(decimals))));
  while (decimals < scale.decimals && !inUnit.every(isExact)) decimals++;
  return inUnit.map((value) => formatNumber(value, { locale, decimals }));
}

/** The lowest and the highest of some amounts. */
export function rangeOf(first: Ratio, others: readonly Ratio[]): { low: Ratio; high: Ratio } {
  return others.reduce(
    ({ low, high }, value) => ({
      low: compare(value, low) < 0 ? value : low,
      high: compare(value, high) > 0 ? value : high,
    }),
    { low: first, high: first },
  );
}
