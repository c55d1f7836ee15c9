import { lastYear, type Line } from "@aarsvaerk/core/calculation";
import type { Place } from "../sheet/address.js";
import { scenarioColumn } from "./assumptions-layout.js";
import { isPercent, type Frame } from "./frame.js";
import type { LinesLayout } from "./lines-layout.js";

/** A percentage line in one scenario. */
export interface PercentRow {
  readonly line: Line;
  readonly scenario: number;
  readonly row: number;
}

/** Where everything stands on the technical sheet; the rows of its first block are those of the lines. */
export interface CalculationLayout {
  /** The percentage lines, each with a column of what it is taken of. */
  readonly percents: readonly Line[];
  readonly basisColumn: ReadonlyMap<string, number>;
  /** What a proposal's line depends on besides the proposal itself. */
  readonly furtherColumn: number;
  /** What holds after the last year: FTE or amounts in their own prices, and amounts in those chosen. */
  readonly quantityColumn: number;
  readonly amountColumn: number;
  readonly percentHeaderRow: number;
  /** What each percentage is taken of in the chosen scenario. */
  readonly basisRow: ReadonlyMap<string, number>;
  readonly percentRows: readonly PercentRow[];
  readonly lastColumn: number;
}

const firstColumn = 2;

/** The column of a year among the percentages; after the last year stands what holds thereafter. */
export const percentColumn = (position: number): number => firstColumn + position;

export function calculationLayout(frame: Frame, { totalRow }: LinesLayout): CalculationLayout {
  const { model, scenarios, years } = frame;
  const percents = model.lines.filter(isPercent);
  const furtherColumn = scenarioColumn(scenarios.length + percents.length);
  const percentHeaderRow = totalRow + 3;
  const inScenarios = percents.flatMap((line) =>
    scenarios.map((_, scenario) => ({ line, scenario })),
  );
  const firstScenarioRow = percentHeaderRow + 1 + percents.length;
  return {
    percents,
    basisColumn: new Map(percents.map(({ id }, at) => [id, scenarioColumn(scenarios.length + at)])),
    furtherColumn,
    quantityColumn: furtherColumn + 1,
    amountColumn: furtherColumn + 2,
    percentHeaderRow,
    basisRow: new Map(percents.map(({ id }, at) => [id, percentHeaderRow + 1 + at])),
    percentRows: inScenarios.map((each, at) => ({ ...each, row: firstScenarioRow + at })),
    lastColumn: Math.max(furtherColumn + 2, percents.length > 0 ? percentColumn(years.length) : 0),
  };
}

/** The years of a plan, and one after the last that stands for all of them. */
export const yearsAndAfter = ({ years, model }: Frame): number[] => [...years, lastYear(model) + 1];

/** Where a column of the lines stands: beside them, or on the technical sheet for what holds thereafter. */
export function columnOf(
  what: "quantity" | "amount",
  position: number,
  { texts, years }: Frame,
  { lines, calculation }: { readonly lines: LinesLayout; readonly calculation: CalculationLayout },
): Omit<Place, "row"> {
  const isAfter = position >= years.length;
  if (what === "amount")
    return isAfter
      ? { sheet: texts.sheets.calculation, column: calculation.amountColumn }
      : { sheet: texts.sheets.lines, column: lines.amountColumn(position) };
  return isAfter
    ? { sheet: texts.sheets.calculation, column: calculation.quantityColumn }
    : { sheet: texts.sheets.lines, column: lines.quantityColumn(position) };
}
