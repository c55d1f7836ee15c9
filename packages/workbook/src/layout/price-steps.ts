import { indexFactor, ProblemError } from "@aarsvaerk/core";
import { noSeries, type Model } from "@aarsvaerk/core/calculation";

/** What carries amounts of one price level to another; without a series they stay where they are. */
export interface PriceStep {
  readonly series: string | undefined;
  readonly from: number;
}

/** The distinct steps of a model's amounts. What no index is meant to carry has none. */
export function priceSteps({ lines }: Model): PriceStep[] {
  const steps = new Map(
    lines
      .filter(({ cost, series }) => cost.kind !== "percent" && series !== noSeries)
      .map(({ series, priceLevel: from }) => [`${series ?? ""} ${String(from)}`, { series, from }]),
  );
  return [...steps.values()];
}

/** Whether a step leads to a price level. */
export function leadsTo(
  { series: id, from }: PriceStep,
  level: number,
  { series }: Model,
  asOf: string | undefined,
): boolean {
  if (from === level) return true;
  const index = id === undefined ? undefined : series.get(id);
  if (!index) return false;
  try {
    indexFactor(index, from, level, asOf);
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}
