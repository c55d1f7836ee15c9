import { ownFunding, ownName, type Dimension } from "../expression/index.js";
import { noUnit, type Model } from "../model/index.js";
import { normalised } from "./normalised.js";

/** The values that every plan has alike: they are known by their id, not by a name. */
const isReserved = (dimension: Dimension, id: string): boolean =>
  dimension === "controlArea" ||
  (dimension === "unit" && id === noUnit) ||
  (dimension === "funding" && id === ownFunding);

/** What a plan calls a value of a dimension; its id where it has no name for it. */
export const nameIn = (model: Model, dimension: Dimension, id: string): string =>
  ownName(model, dimension, id) ?? id;

/**
 * What a value of a dimension is compared by across plans: its normalised name, never its id. What
 * every plan has and what states nothing have keys of their own, which no name can be.
 */
export const nameKey = (model: Model, dimension: Dimension, id: string | undefined): string => {
  if (id === undefined) return "";
  return isReserved(dimension, id)
    ? `id ${id}`
    : `name ${normalised(nameIn(model, dimension, id))}`;
};

/** Names stand before what every plan has, and what states nothing stands last. */
export const rankOf = (key: string): number => (key === "" ? 2 : key.startsWith("id ") ? 1 : 0);
