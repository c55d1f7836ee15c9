import { isNegative } from "../../exact/index.js";
import type { Outcome } from "../../evaluation/index.js";
import type { Dimension } from "../../expression/index.js";
import { kronerPer } from "../../money/index.js";
import { grouped, type FigureCell, type TableOptions } from "../../tables/index.js";
import { pictureTexts } from "../../text/picture/index.js";
import { decimalsOf, figuresOf } from "../figures-of.js";
import type { ColumnsPicture, PictureSeries } from "../picture.js";
import { yearsText } from "../years-text.js";
import { courseText } from "./course.js";
import { mergeSmallest, sumsOf } from "./merge-smallest.js";

/**
 * What a picture of cost shows.
 *
 * @example
 * ```ts
 * const options: CostPictureOptions = { locale: "da", by: "unit", unit: "mio" };
 * costPicture(evaluate(examplePlan), options).unit; //=> "mio. kr. – 2012 p/l"
 * ```
 */
export interface CostPictureOptions extends Omit<TableOptions, "expected"> {
  /** What the columns are stacked of. */
  readonly by: Dimension;
  /** Makes the ids of the drawing; `cost` and the dimension unless told. */
  readonly id?: string;
}

/**
 * Cost per year as stacked columns. The figures are those of the table that `grouped` makes of the
 * same outcome; of more than 12 groups the smallest are drawn as one.
 *
 * @param outcome - an evaluated plan
 * @param options - language, unit, and what to stack
 * @returns the picture: amounts in kr., in the outcome's prices
 * @throws ProblemError `unknownFigure` for an account that no line has
 * @example
 * ```ts
 * const picture = costPicture(evaluate(examplePlan, { scenario: "begge" }), { locale: "da", by: "unit" });
 * picture.title; //=> "Udgifter efter enhed – Begge forslag"
 * picture.series.map(({ label }) => label); //=> ["Socialcentret", "Herbergerne", "Uden enhed"]
 * ```
 */
export function costPicture(outcome: Outcome, options: CostPictureOptions): ColumnsPicture {
  const { by, locale, unit = "1000kr", id = `cost-${by}`, footing = "independent" } = options;
  const table = grouped(outcome, { ...options, by: [by] });
  const total = table.rows.find(({ kind }) => kind === "total");
  const lines = table.rows.filter(({ kind }) => kind === "line");
  const scale = { per: kronerPer(unit), decimals: decimalsOf(table) };
  const { others } = pictureTexts[locale];
  const drawn = {
    kind: "columns",
    id,
    locale,
    title: table.caption,
    unit: table.corner,
    scale,
    columns: table.columns.map(({ label }) => label),
    series: mergeSmallest(
      lines.map((row) => ({ label: row.label, figures: figuresOf(row, scale.decimals) })),
      (merged) => ({
        label: others(String(merged.length)),
        figures: sumsOf(merged, footing, scale),
      }),
    ),
    totals: total ? figuresOf(total, scale.decimals) : [],
    totalLabel: total?.label ?? "",
  } as const;
  return { ...drawn, description: describe(drawn) };
}

function describe(picture: Omit<ColumnsPicture, "description">): string {
  const { columns, series, totals, unit, locale } = picture;
  const texts = pictureTexts[locale];
  const course = (figures: readonly FigureCell[]) =>
    courseText(
      figures.map((figure, index) => ({ year: columns[index] ?? "", figure })),
      texts,
      locale,
    );
  const isBelow = ({ figures }: PictureSeries) => figures.some(({ exact }) => isNegative(exact));
  return [
    texts.columns.what(unit),
    ...(series.length === 0
      ? [texts.columns.nothing(yearsText(columns))]
      : [texts.columns.total(course(totals))]),
    ...series.map(({ label, figures }) => texts.labelled(label, course(figures))),
    ...(series.some(isBelow) ? [texts.columns.below] : []),
  ].join(" ");
}
