import type { Outcome } from "../../evaluation/index.js";
import type { Ratio } from "../../exact/index.js";
import { dimensionsIn, figureExpression, type FigureQuery } from "../../expression/index.js";
import type { Locale } from "../../locale/index.js";
import { nameOf } from "../../text/names.js";
import { cornerOf, scaleOf, subjectOfView, textsOf, type TableOptions } from "../context.js";
import type { Scale } from "../grid.js";
import { notesOn } from "../notes.js";

/** One figure of a plan, which a table shows in several versions. */
export interface AskedFigure {
  /** The plan as it stands. */
  readonly outcome: Outcome;
  readonly query: FigureQuery;
}

type Options = Pick<TableOptions, "locale" | "unit" | "decimals">;

/** What the figure is about: what it is narrowed down to, and the view unless that names a proposal. */
export function subjectOfFigure({ outcome, query }: AskedFigure, locale: Locale): string {
  const { where } = query;
  const names = dimensionsIn(where).map((dimension) =>
    nameOf(outcome.model, dimension, where[dimension] ?? "", locale),
  );
  const view = where.proposal === undefined ? [subjectOfView(outcome, locale)] : [];
  return [...view, ...names].join(", ");
}

/** What is counted, and when: `Udgifter 2012`. */
export function measureOfFigure({ query: { measure, year } }: AskedFigure, locale: Locale): string {
  const { measures, thereafter, allYears } = textsOf({ locale });
  const when = year === "thereafter" ? thereafter : year === undefined ? allYears : String(year);
  return `${measures[measure]} ${typeof year === "number" ? when : when.toLowerCase()}`;
}

export const cornerOfFigure = ({ outcome, query }: AskedFigure, options: Options): string =>
  cornerOf(query.measure, outcome, options);

export const scaleOfFigure = (
  { query }: AskedFigure,
  options: Options,
  values: readonly Ratio[],
): Scale => scaleOf(query.measure, options, values);

/** What the plan's own figure rests on. */
export const notesOnFigure = ({ outcome, query }: AskedFigure, locale: Locale): string[] =>
  notesOn([figureExpression(outcome.model, query)], outcome, locale);
