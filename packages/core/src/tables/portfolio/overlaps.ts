import {
  comparedParts,
  overlapDimensions,
  overlaps,
  type Overlap,
  type Portfolio,
} from "../../portfolio/index.js";
import { portfolioTexts } from "../../text/portfolio/index.js";
import { textsOf } from "../context.js";
import { dimensionName } from "../group-label.js";
import { lineExpressions, notesOnPlans } from "../notes.js";
import { adoptionNotes, plansText, portfolioCorner } from "./portfolio-context.js";
import { overlapRows, type OverlapsTableOptions } from "./overlap-rows.js";
import type { Column, Table } from "../table.js";

function notesOf(
  portfolio: Portfolio,
  found: readonly Overlap[],
  shared: string,
  options: OverlapsTableOptions,
): string[] {
  const { locale } = options;
  const texts = portfolioTexts[locale];
  const count = (by: ReturnType<typeof overlapDimensions>) =>
    new Set(
      comparedParts(portfolio, by).map(({ part: { plan, line } }) => JSON.stringify([plan, line])),
    ).size;
  const involved = found.flatMap(({ parts }) => parts);
  return [
    ...(found.length === 0 ? [texts.overlap.nothingFound] : []),
    texts.overlap.compared(count(overlapDimensions(options)), count([]), shared),
    ...adoptionNotes(portfolio, locale),
    ...(options.signs === "saving" ? [texts.savingsPositive] : []),
    ...notesOnPlans(
      portfolio.plans.map(({ name, outcome }) => {
        const ids = involved.filter(({ plan }) => plan === name).map(({ line }) => line);
        const lines = outcome.model.lines.filter(({ id }) => ids.includes(id));
        const expressions = lineExpressions(outcome, lines, { measure: "cost", units: true });
        return [{ outcome, expressions }];
      }),
      locale,
    ),
  ];
}

/**
 * Where plans overlap, with the plans, the years in which more than one of them is at it, the staff in
 * the year that has most of it, and what all the lines involved cost over all years.
 *
 * @param portfolio - consolidated plans
 * @param options - language, unit, signs, and what lines must share
 * @returns the table, amounts in `options.unit` at the portfolio's price level
 * @throws ProblemError `emptyList` or `unknownValue` for something that lines cannot share
 * @example
 * ```ts
 * const both = consolidate(["a", "b"].map((name) => ({ name, plan: examplePlan })));
 * const table = overlapsTable(both, { locale: "da", by: ["unit", "role"] });
 * renderTable(table, { format: "csv" }).split("\r\n")[1]; //=> "Socialcentret · Boligrådgivere;a, b;2012–2015;50;100000"
 * ```
 */
export function overlapsTable(portfolio: Portfolio, options: OverlapsTableOptions): Table {
  const { locale } = options;
  const texts = textsOf(options);
  const own = portfolioTexts[locale];
  const found = overlaps(portfolio, options);
  const shared = own.list(
    overlapDimensions(options).map((dimension) => dimensionName(dimension, texts)),
  );
  const columns: Column[] = [
    { id: "plans", label: own.overlap.plans, kind: "text" },
    { id: "shared-years", label: own.overlap.sharedYears, kind: "text" },
    { id: "fte", label: own.overlap.highestFte, kind: "figure" },
    { id: "cost", label: own.overlap.cost, kind: "figure" },
  ];
  const { rows, needsNote } = overlapRows(found, options);
  return {
    id: "overlaps",
    locale,
    caption: own.captions.overlaps(shared, plansText(portfolio, locale)),
    corner: portfolioCorner(portfolio, options),
    columns,
    rows,
    notes: [
      ...(needsNote ? [texts.roundingNote] : []),
      ...notesOf(portfolio, found, shared, options),
    ],
  };
}
