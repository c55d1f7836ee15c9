import type { Line } from "@aarsvaerk/core/calculation";
import { assumptionsLayout, type AssumptionsLayout } from "./assumptions-layout.js";
import { isPercent, type Frame } from "./frame.js";
import { linesLayout, type LinesLayout } from "./lines-layout.js";

/** One line's part in one unit, where the line is divided between several. */
export interface SplitRow {
  readonly line: Line;
  readonly part: number;
  readonly row: number;
}

/** A percentage line in one scenario. */
export interface PercentRow {
  readonly line: Line;
  readonly scenario: number;
  readonly row: number;
}

/** The first rows of the three blocks of the comparison; a section row stands above the later two. */
interface ComparisonRows {
  readonly cost: number;
  readonly change: number;
  readonly fte: number;
}

/** Where everything stands, on every sheet. Rows and columns are counted from 1. */
export interface Layout {
  readonly assumptions: AssumptionsLayout;
  readonly lines: LinesLayout;
  /** Lines with dates, part-year factors or positions of a size; each has one row. */
  readonly periodRow: ReadonlyMap<string, number>;
  readonly splits: readonly SplitRow[];
  readonly unitsRow: number;
  readonly units: readonly string[];
  /** The percentage lines, each with a column of what it is taken of. */
  readonly percents: readonly Line[];
  readonly percentRows: readonly PercentRow[];
  readonly comparison: ComparisonRows;
}

export const periodColumn = { label: 1, percent: 2, starts: 3, ends: 4, firstYear: 5 } as const;
export const splitColumn = { label: 1, unit: 2, applies: 3, weight: 4, firstYear: 5 } as const;

/** The three things a split says of each year, side by side: shares, FTE, amounts. */
export const splitYearColumn = (
  what: "share" | "fte" | "amount",
  position: number,
  years: number,
): number => splitColumn.firstYear + { share: 0, fte: 1, amount: 2 }[what] * years + position;

const isYearly = ({ cost }: Line): boolean =>
  cost.kind === "amount" && cost.amount.kind === "byYear";

const hasPeriod = (line: Line): boolean => hasPartYear(line) || isYearly(line);

const hasPartYear = ({ partYear, cost }: Line): boolean =>
  partYear.kind !== "whole" || (cost.kind === "staff" && cost.positionPercent !== undefined);

export function layoutOf(frame: Frame): Layout {
  const { model, scenarios } = frame;
  const lines = linesLayout(frame);
  const divided = model.lines.filter(({ split }) => split.units.length > 1);
  const parts = divided.flatMap((line) => line.split.units.map((_, part) => ({ line, part })));
  const percents = model.lines.filter(isPercent);
  const inScenarios = percents.flatMap((line) =>
    scenarios.map((_, scenario) => ({ line, scenario })),
  );
  return {
    assumptions: assumptionsLayout(frame),
    lines,
    periodRow: new Map(model.lines.filter(hasPeriod).map(({ id }, at) => [id, 5 + at])),
    splits: parts.map((each, at) => ({ ...each, row: 5 + at })),
    unitsRow: 5 + parts.length + (parts.length > 0 ? 1 : -1),
    units: [...new Set(model.lines.flatMap(({ split }) => split.units))],
    percents,
    percentRows: inScenarios.map((each, at) => ({ ...each, row: lines.totalRow + 4 + at })),
    comparison: comparisonRows(scenarios.length),
  };
}

function comparisonRows(scenarios: number): ComparisonRows {
  const cost = 5;
  const change = cost + scenarios + 1;
  return { cost, change, fte: scenarios > 1 ? change + scenarios : change };
}
