import { indexFactor, type IndexSeries, type Ratio } from "@aarsvaerk/core";
import type { Rate } from "@aarsvaerk/core/calculation";
import type { Place } from "../sheet/address.js";
import type { Frame } from "./frame.js";
import { priceSteps } from "./price-steps.js";

/** The years of one index series that are needed to carry amounts to every price level there is. */
export interface SeriesTable {
  readonly id: string;
  readonly series: IndexSeries;
  readonly headingRow: number;
  /** The first year is where the index begins; it has no growth. */
  readonly firstRow: number;
  readonly years: readonly number[];
}

/** A row of factors: from one price level, by one series. */
export interface FactorRow {
  readonly series: string;
  readonly from: number;
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

/** The distinct steps from a price level by a series. */
const stepsOf = ({ model }: Frame): { series: string; from: number }[] =>
  priceSteps(model).flatMap(({ series, from }) => (series === undefined ? [] : { series, from }));

/** The years from the earliest to the latest price level; the first is where the index begins. */
function yearsBetween(levels: readonly number[]): number[] {
  const [first, last] = [Math.min(...levels), Math.max(...levels)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function seriesTables(
  frame: Frame,
  steps: ReturnType<typeof stepsOf>,
  below: number,
): SeriesTable[] {
  const { model, levels, current, years } = frame;
  const targets = [...levels, ...(current ? years : [])];
  const used = [...new Set(steps.map(({ series }) => series))];
  let row = below;
  return used.flatMap((id): SeriesTable[] => {
    const series = model.series.get(id);
    const from = steps.filter((step) => step.series === id).map((step) => step.from);
    const needed = yearsBetween([...targets, ...from]);
    // With one price level only there is nothing to carry.
    if (!series || needed.length < 2) return [];
    const table = { id, series, headingRow: row, firstRow: row + 2, years: needed };
    row = table.firstRow + needed.length + 1;
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
  const factorsRow = lastTable ? lastTable.firstRow + lastTable.years.length + 1 : row + 1;
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
  source: 6,
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
