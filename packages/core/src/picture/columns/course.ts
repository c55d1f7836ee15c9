import { compare } from "../../exact/index.js";
import type { Locale } from "../../locale/index.js";
import type { FigureCell } from "../../tables/index.js";
import type { FigureAt, PictureTexts } from "../../text/picture/index.js";
import { figureText } from "../drawing/figures.js";
import { yearsText } from "../years-text.js";

/** A figure of one year. */
interface YearFigure {
  readonly year: string;
  readonly figure: FigureCell;
}

/** As many figures as a listener can take in one after the other. */
const mostListed = 4;

/** How figures go over the years, in words. */
export function courseText(
  years: readonly YearFigure[],
  { course }: PictureTexts,
  locale: Locale,
): string {
  const at = ({ year, figure }: YearFigure): FigureAt => ({
    at: year,
    figure: figureText(figure, locale),
  });
  const [first, ...rest] = years;
  const last = rest.at(-1);
  if (!first) return "";
  if (!last) return course.each([at(first)]);
  const [lowest, highest] = extremesOf(first, rest);
  if (compareYears(lowest, highest) === 0)
    return course.always(at(first).figure, yearsText(years.map(({ year }) => year)));
  if (years.length <= mostListed) return course.each(years.map(at));
  return course.fromTo(at(first), at(last), at(highest), at(lowest));
}

const compareYears = (a: YearFigure, b: YearFigure): number =>
  compare(a.figure.printed, b.figure.printed);

/** The lowest and the highest as printed, the earliest year where several share it. */
function extremesOf(first: YearFigure, rest: readonly YearFigure[]): [YearFigure, YearFigure] {
  return rest.reduce<[YearFigure, YearFigure]>(
    ([lowest, highest], each) => [
      compareYears(each, lowest) < 0 ? each : lowest,
      compareYears(each, highest) > 0 ? each : highest,
    ],
    [first, first],
  );
}
