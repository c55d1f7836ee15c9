import type { Group } from "../evaluation/index.js";
import type { Dimension } from "../expression/index.js";
import { nameIn, rankOf } from "./name-key.js";
import type { PortfolioPlan } from "./portfolio.js";

/** A group of one plan, and what it is matched by in each dimension. */
export interface Found {
  readonly keys: readonly string[];
  readonly plan: PortfolioPlan;
  readonly group: Group;
}

/** What each dimension's values are called by the first plan that names them, by their keys. */
export function firstNames(
  found: readonly Found[],
  by: readonly Dimension[],
): ReadonlyMap<string, string>[] {
  return by.map((dimension, at) => {
    const names = new Map<string, string>();
    for (const { keys, plan, group: each } of found) {
      const [key = "", id] = [keys[at], each.where[dimension]];
      if (id !== undefined && !names.has(key))
        names.set(key, nameIn(plan.outcome.model, dimension, id));
    }
    return names;
  });
}

/** Dimension by dimension as the plans first name them; what has no name stands last. */
export function inNamedOrder(found: readonly Found[]): Found[] {
  const dimensions = found[0]?.keys.map((_, at) => {
    const keys = [...new Set(found.flatMap((each) => each.keys[at] ?? []))];
    return keys.sort((a, b) => rankOf(a) - rankOf(b));
  });
  const places = (each: Found) => each.keys.map((key, at) => dimensions?.[at]?.indexOf(key) ?? 0);
  return found
    .map((each) => ({ each, places: places(each) }))
    .sort((a, b) => {
      const at = a.places.findIndex((place, dimension) => place !== b.places[dimension]);
      return at < 0 ? 0 : (a.places[at] ?? 0) - (b.places[at] ?? 0);
    })
    .map(({ each }) => each);
}
