import type { Line } from "@aarsvaerk/core/calculation";
import { assumptionsLayout, type AssumptionsLayout } from "./assumptions-layout.js";
import { calculationLayout, type CalculationLayout } from "./calculation-layout.js";
import type { Frame } from "./frame.js";
import { fundingLayout, type FundingLayout } from "./funding-layout.js";
import { linesLayout, type LinesLayout } from "./lines-layout.js";
import { firstSplitRow, splitRows, type SplitRow } from "./split-layout.js";

/** The first rows of the three blocks of the comparison; a section row stands above the later two. */
interface ComparisonRows {
  readonly cost: number;
  /** The chart of the cost stands right below it. */
  readonly chart: { readonly first: number; readonly last: number };
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
  readonly calculation: CalculationLayout;
  readonly funding: FundingLayout;
  readonly comparison: ComparisonRows;
}

export const periodColumn = { label: 1, percent: 2, starts: 3, ends: 4, firstYear: 5 } as const;

const isYearly = ({ cost }: Line): boolean =>
  cost.kind === "amount" && cost.amount.kind === "byYear";

const hasPeriod = (line: Line): boolean => hasPartYear(line) || isYearly(line);

const hasPartYear = ({ partYear, cost }: Line): boolean =>
  partYear.kind !== "whole" || (cost.kind === "staff" && cost.positionPercent !== undefined);

export function layoutOf(frame: Frame): Layout {
  const { model, scenarios } = frame;
  const lines = linesLayout(frame);
  const splits = splitRows(model.lines);
  return {
    assumptions: assumptionsLayout(frame),
    lines,
    periodRow: new Map(model.lines.filter(hasPeriod).map(({ id }, at) => [id, 5 + at])),
    splits,
    unitsRow: firstSplitRow + splits.length + (splits.length > 0 ? 1 : -1),
    units: [...new Set(model.lines.flatMap(({ split }) => split.units))],
    calculation: calculationLayout(frame, lines),
    funding: fundingLayout(frame),
    comparison: comparisonRows(scenarios.length),
  };
}

function comparisonRows(scenarios: number): ComparisonRows {
  const cost = 5;
  const first = cost + scenarios + 1;
  const chart = { first, last: first + 14 };
  const change = chart.last + 3;
  return { cost, chart, change, fte: scenarios > 1 ? change + scenarios : change };
}
