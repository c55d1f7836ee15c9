import type { Plan } from "@aarsvaerk/core";
import { omitted } from "../../omitted.js";
import { edited, type Edited } from "../plan/edited.js";
import { without } from "../plan/lists.js";

export type Series = NonNullable<Plan["indexSeries"]>[number];
export type Publication = NonNullable<Series["publications"]>[number];

export const seriesOf = (plan: Plan, id: string): Series | undefined =>
  plan.indexSeries?.find((series) => series.id === id);

export const seriesPosition = (plan: Plan, id: string): number =>
  (plan.indexSeries ?? []).findIndex((series) => series.id === id);

/** The plan with a series changed or added. */
export function withSeries(plan: Plan, series: Series): Plan {
  const all = plan.indexSeries ?? [];
  return {
    ...plan,
    indexSeries: seriesOf(plan, series.id)
      ? all.map((each) => (each.id === series.id ? series : each))
      : [...all, series],
  };
}

/** Removes a series; refused where an amount or another series follows it. */
export const removeSeries = (plan: Plan, id: string): Edited =>
  edited({ ...plan, indexSeries: without(plan.indexSeries ?? [], seriesPosition(plan, id)) });

/** Removes a publication of a series; prices that need it can no longer be shown. */
export function removePublication(plan: Plan, id: string, publication: string): Edited {
  const series = seriesOf(plan, id);
  if (!series) return { ok: true, plan };
  const publications = (series.publications ?? []).filter((each) => each.id !== publication);
  return edited(withSeries(plan, { ...series, publications }));
}

/** The index of whatever names none itself; nothing where there is none. */
export const choosePlanSeries = (plan: Plan, id: string): Edited =>
  edited(id === "" ? omitted(plan, "series") : { ...plan, series: id });
