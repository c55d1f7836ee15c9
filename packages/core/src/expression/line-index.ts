import type { Line, Model } from "../model/index.js";
import { ownFunding, payersOf } from "./define-funding.js";
import { accountIn, type Dimension, type FigureQuery } from "./figure-path.js";

/** The lines of a model by what they can be picked by, so that a figure looks at few of them. */
export interface LineIndex {
  /** The values of a dimension, in the order of the plan. */
  readonly values: (dimension: Dimension) => readonly string[];
  readonly has: (dimension: Dimension, value: string) => boolean;
  /** The lines that a figure can be made of; all of them where it is not narrowed down. */
  readonly lines: (where: FigureQuery["where"]) => readonly Line[];
}

/** What a line has on an account, if the dimension is one and the line has it. */
function accountOf({ accounts }: Line, dimension: Dimension): string | undefined {
  const name = accountIn(dimension);
  return name !== undefined && Object.hasOwn(accounts, name) ? accounts[name] : undefined;
}

/** The values that a line has of a dimension; none where it has no role, say, or not that account. */
export function lineValues(dimension: Dimension, line: Line, model: Model): readonly string[] {
  switch (dimension) {
    case "proposal":
      return [line.owner];
    case "line":
      return [line.id];
    case "role":
    case "targetGroup":
    case "activity": {
      const stated = line[dimension];
      return stated === undefined ? [] : [stated];
    }
    case "unit":
      return line.split.units;
    case "controlArea":
      return [line.controlArea];
    case "funding":
      return payersOf(line, model);
    default: {
      const value = accountOf(line, dimension);
      return value === undefined ? [] : [value];
    }
  }
}

/** Whether figures that are narrowed down like this are made of the line, or of parts of it. */
export const matches = (line: Line, where: FigureQuery["where"], model: Model): boolean =>
  (Object.entries(where) as [Dimension, string][]).every(([dimension, value]) =>
    lineValues(dimension, line, model).includes(value),
  );

export function indexLines(model: Model): LineIndex {
  const indexes = new Map<Dimension, Map<string, Line[]>>();
  const indexBy = (dimension: Dimension): Map<string, Line[]> => {
    const known = indexes.get(dimension);
    if (known) return known;
    const index = new Map<string, Line[]>();
    for (const line of model.lines)
      for (const value of lineValues(dimension, line, model)) {
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
      return fewest.filter((line) => matches(line, where, model));
    },
  };
}
