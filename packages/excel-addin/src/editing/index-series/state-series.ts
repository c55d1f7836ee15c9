import { stateIndexSeries, stateSource, type Plan } from "@aarsvaerk/core";
import { edited, type Edited } from "../plan/edited.js";

type StateSeries = (typeof stateIndexSeries)[number];

/** The series of the Danish state that a plan does not have yet. */
export const offeredStateSeries = ({ indexSeries = [] }: Plan): readonly StateSeries[] =>
  stateIndexSeries.filter(({ id }) => !indexSeries.some((series) => series.id === id));

/** Takes one of the state's series, with its source, as an example. */
export function addStateSeries(plan: Plan, id: string): Edited {
  const series = offeredStateSeries(plan).find((each) => each.id === id);
  if (!series) return { ok: true, plan };
  const { sources = [], indexSeries = [] } = plan;
  return edited({
    ...plan,
    sources: sources.some((source) => source.id === stateSource.id)
      ? sources
      : [...sources, stateSource],
    indexSeries: [...indexSeries, series],
  });
}
