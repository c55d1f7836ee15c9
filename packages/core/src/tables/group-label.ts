import type { Group, Outcome } from "../evaluation/index.js";
import { accountIn, ownName, type Dimension } from "../expression/index.js";
import type { Locale } from "../locale/index.js";
import { reservedName, reservedNames } from "../text/names.js";
import type { TableTexts } from "../text/tables/index.js";

/** What a dimension is called; an account is called what the plan calls it. */
export function dimensionName(dimension: Dimension, { dimensions }: TableTexts): string {
  const fixed = Object.entries(dimensions).find(([name]) => name === dimension)?.[1];
  return fixed ?? accountIn(dimension) ?? dimension;
}

/** What stands for a role, say, or an account that a line does not have. */
const missingName = (dimension: Dimension, locale: Locale): string =>
  Object.entries(reservedNames[locale].missing).find(([name]) => name === dimension)?.[1] ?? "–";

/** What a group is called, by the first of the plans that has a name for it. */
export const groupLabel = (
  { where }: Pick<Group, "where">,
  by: readonly Dimension[],
  outcomes: readonly Outcome[],
  locale: Locale,
): string =>
  by
    .map((dimension) => {
      const id = where[dimension];
      if (id === undefined) return missingName(dimension, locale);
      const [own] = outcomes.flatMap(({ model }) => ownName(model, dimension, id) ?? []);
      return own ?? reservedName(dimension, id, locale) ?? id;
    })
    .join(" · ");
