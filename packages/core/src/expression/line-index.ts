import type { Line, Model } from "../model/index.js";
import { ownFunding, payersOf } from "./define-funding.js";
import type { Dimension, FigureQuery } from "./figure-path.js";

/** The lines of a model by what they can be picked by, so that a figure looks at few of them. */
export interface LineIndex {
  /** The values of a dimension, in the order of the plan. */
  readonly values: (dimension: Dimension) => readonly string[];
  readonly has: (dimension: Dimension, value: string) => boolean;
  /** The lines that a figure can be made of; all of them where it is not narrowed down. */
  readonly lines: (where: FigureQuery["where"]) => readonly Line[];
}

const valuesOf: Record<Dimension, (line: Line, model: Model) => readonly string[]> = {
  proposal: ({ owner }) => [owner],
  line: ({ id }) => [id],
  role: ({ role }) => (role === undefined ? [] : [role]),
  unit: ({ split }) => split.units,
  controlArea: ({ controlArea }) => [controlArea],
  funding: payersOf,
};

export function indexLines(model: Model): LineIndex {
  const indexes = new Map<Dimension, Map<string, Line[]>>();
  const indexBy = (dimension: Dimension): Map<string, Line[]> => {
    const known = indexes.get(dimension);
    if (known) return known;
    const index = new Map<string, Line[]>();
    for (const line of model.lines)
      for (const value of valuesOf[dimension](line, model)) {
        const lines = index.get(value);
        if (lines) lines.push(line);
        else index.set(value, [line]);
      }
    // What the authority pays itself stands last, after every grant.
    const own = index.get(ownFunding);
    if (dimension === "funding" && own && index.delete(ownFunding)) index.set(ownFunding, own);
    indexes.set(dimension, index);
    return index;
  };
  return {
    values: (dimension) => [...indexBy(dimension).keys()],
    has: (dimension, value) => indexBy(dimension).has(value),
    lines: (where) => {
      const filters = Object.entries(where) as [Dimension, string][];
      const [fewest = model.lines] = filters
        .map(([dimension, value]) => indexBy(dimension).get(value) ?? [])
        .sort((a, b) => a.length - b.length);
      return fewest.filter((line) =>
        filters.every(([dimension, value]) => valuesOf[dimension](line, model).includes(value)),
      );
    },
  };
}
