import { indexFactor, type IndexSeries, type Publication, type Ratio } from "@aarsvaerk/core";
import type { Rate } from "@aarsvaerk/core/calculation";
import type { Place } from "../sheet/address.js";
import type { Frame } from "./frame.js";
import { currentPriceSteps } from "./multi-year-frames.js";
import { distinct, leadsTo, nominalGrantSteps, priceSteps, type PriceStep } from "./price-steps.js";

/** The years of one index series that are needed to carry amounts to every price level there is. */
export interface SeriesTable {
  readonly id: string;
  readonly series: IndexSeries;
  readonly headingRow: number;
  /** The first year is where the index begins; it has no growth. */
  readonly firstRow: number;
  readonly years: readonly number[];
  /** Publications of the series that carrying an amount does not use; they are named below it. */
  readonly unused: readonly Publication[];
  readonly lastRow: number;
}

/** A row of factors: from one price level, by one series. */
export interface FactorRow {
  readonly series: string;
  readonly from: number;
  /** To the prices that are chosen, or to those of each year. */
  readonly prices: "chosen" | "current";
  readonly row: number;
}

/** Where everything stands on the sheet of assumptions. */
export interface AssumptionsLayout {
  readonly scenarioRow: number;
  readonly levelRow: number;
  readonly scenarioHeaderRow: number;
  /** The first proposal's row; each has one, in the order of the plan. */
  readonly firstProposalRow: number;
  readonly chosenColumn: number;
  readonly ratesRow: number;
  /** The row of a rate, or the row its parts add up in. */
  readonly rateRow: ReadonlyMap<string, number>;
  readonly series: readonly SeriesTable[];
  readonly factorsRow: number;
  readonly targetRow: number;
  readonly factors: readonly FactorRow[];
  readonly lastRow: number;
}

const firstColumn = 2;

/** The column of a scenario on the sheets that have one for each. */
export const scenarioColumn = (position: number): number => firstColumn + position;

/** The column of a year on the sheet of assumptions. */
export const factorColumn = (position: number): number => 3 + position;

export const rateRows = ({ price }: Rate): number =>
  price.kind === "stated" ? 1 : price.parts.length + 1;

/** The rates that lines are priced with, in the order of the plan. */
export function ratesOf({ model }: Frame): Rate[] {
  const used = new Map(
    model.lines.flatMap(({ cost }) =>
      cost.kind === "staff" ? [[cost.rate.id, cost.rate] as const] : [],
    ),
  );
  return (model.plan.rates ?? []).flatMap(({ id }) => used.get(id) ?? []);
}

type Carried = Omit<FactorRow, "row">;

/** The steps that amounts take to the chosen prices, and to current ones whatever is chosen. */
function stepsOf({ model, levels, outcome }: Frame): Carried[] {
  const { asOf } = outcome.view;
  // A nominal grant can be prolonged into any year that an index carries it from.
  const nominal = nominalGrantSteps(
    model,
    (_, step) => levels.length > 0 && levels.every((level) => leadsTo(step, level, model, asOf)),
  );
  const withSeries = (steps: readonly PriceStep[], prices: FactorRow["prices"]) =>
    steps.flatMap(({ series, from }) => (series === undefined ? [] : { series, from, prices }));
  return [
    ...withSeries(distinct([...priceSteps(model), ...nominal]), "chosen"),
    ...withSeries(currentPriceSteps(model, asOf) ?? [], "current"),
  ];
}

/** The years from the earliest to the latest price level; the first is where the index begins. */
function yearsBetween(levels: readonly number[]): number[] {
  const [first, last] = [Math.min(...levels), Math.max(...levels)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A series and those it follows. */
const withFollowed = (series: IndexSeries): IndexSeries[] =>
  series.follows ? [series, ...withFollowed(series.follows.series)] : [series];

function unusedPublications(
  series: IndexSeries,
  years: readonly number[],
  asOf: string | undefined,
): Publication[] {
  const [first = 0] = years;
  const { steps } = indexFactor(series, first, years.at(-1) ?? first, asOf);
  const used = new Set(steps.map(({ publication }) => publication));
  return withFollowed(series)
    .flatMap(({ publications }) => publications)
    .filter((publication) => !used.has(publication));
}

function seriesTables(frame: Frame, steps: readonly Carried[], below: number): SeriesTable[] {
  const { model, levels, current, years } = frame;
  const used = [...new Set(steps.map(({ series }) => series))];
  let row = below;
  return used.flatMap((id): SeriesTable[] => {
    const series = model.series.get(id);
    const own = steps.filter((step) => step.series === id);
    const isCurrent = current || own.some(({ prices }) => prices === "current");
    const needed = yearsBetween([
      ...levels,
      ...(isCurrent ? years : []),
      ...own.map(({ from }) => from),
    ]);
    // With one price level only there is nothing to carry.
    if (!series || needed.length < 2) return [];
    const unused = unusedPublications(series, needed, frame.outcome.view.asOf);
    const firstRow = row + 2;
    const lastRow = firstRow + needed.length - (unused.length > 0 ? 0 : 1);
    const table = { id, series, headingRow: row, firstRow, years: needed, unused, lastRow };
    row = lastRow + 2;
    return [table];
  });
}

export function assumptionsLayout(frame: Frame): AssumptionsLayout {
  const { model, scenarios } = frame;
  const [scenarioRow, levelRow, scenarioHeaderRow] = [4, 5, 9];
  const firstProposalRow = scenarioHeaderRow + 1;
  const ratesRow = firstProposalRow + (model.plan.proposals ?? []).length + 1;
  const rateRow = new Map<string, number>();
  let row = ratesRow + 2;
  for (const rate of ratesOf(frame)) {
    row += rateRows(rate);
    rateRow.set(rate.id, row - 1);
  }
  const steps = stepsOf(frame);
  const series = seriesTables(frame, steps, row + 1);
  const lastTable = series.at(-1);
  const factorsRow = lastTable ? lastTable.lastRow + 2 : row + 1;
  const carried = steps.filter((step) => series.some(({ id }) => id === step.series));
  return {
    scenarioRow,
    levelRow,
    scenarioHeaderRow,
    firstProposalRow,
    chosenColumn: scenarioColumn(scenarios.length),
    ratesRow,
    rateRow,
    series,
    factorsRow,
    targetRow: factorsRow + 2,
    factors: carried.map((step, at) => ({ ...step, row: factorsRow + 3 + at })),
    lastRow: factorsRow + 3 + carried.length,
  };
}

/** The growth into a year, as the series takes it; nothing for the year the index begins with. */
export const growthIn = ({ series, years }: SeriesTable, year: number, asOf: string | undefined) =>
  year === years[0] ? undefined : indexFactor(series, year - 1, year, asOf).steps[0];

/** The index of every year, the first being 1. */
export function indexValues(table: SeriesTable, asOf: string | undefined): Map<number, Ratio> {
  const [first = 0] = table.years;
  return new Map(
    table.years.map((year) => [
      year,
      indexFactor(table.series, first, year, asOf).steps.reduce(
        (product, { factor }) => ({
          numerator: product.numerator * factor.numerator,
          denominator: product.denominator * factor.denominator,
        }),
        { numerator: 1n, denominator: 1n },
      ),
    ]),
  );
}

export const rateColumn = {
  label: 1,
  amount: 2,
  percent: 3,
  level: 4,
  series: 5,
  /** To the right of the index, since it is long. */
  source: 8,
} as const;
export const indexColumn = {
  year: 1,
  publication: 2,
  date: 3,
  growth: 4,
  correction: 5,
  spread: 6,
  index: 7,
} as const;

export const placeOn = (sheet: string, row: number, column: number): Place => ({
  sheet,
  row,
  column,
});
