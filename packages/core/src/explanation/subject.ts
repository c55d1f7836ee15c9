import { dimensionsIn, ownName, parseFigurePath, type Dimension } from "../expression/index.js";
import { noUnit, type Model } from "../model/index.js";
import { baselineOwner } from "../plan/index.js";
import type { Subject } from "./step.js";

/** Lines of one role are told apart by where they stand and whose they are. */
function placeOf(model: Model, id: string): [Dimension, string][] {
  const line = model.line.get(id);
  const [unit, ...others] = line?.split.units ?? [];
  return [
    ...(unit === undefined || others.length > 0 ? [] : [["unit", unit] as [Dimension, string]]),
    ...(line && line.owner !== baselineOwner
      ? [["proposal", line.owner] as [Dimension, string]]
      : []),
  ];
}

/** What a figure is about. A line without a unit is not about a unit. */
export function subjectOf(model: Model, path: string): Subject[] {
  const { where } = parseFigurePath(path);
  const asked = dimensionsIn(where).map((dimension): [Dimension, string] => [
    dimension,
    where[dimension] ?? "",
  ]);
  const placed = where.line === undefined ? [] : placeOf(model, where.line);
  const added = placed.filter(([dimension]) => where[dimension] === undefined);
  return [...asked, ...added]
    .filter(([dimension, id]) => dimension !== "unit" || id !== noUnit)
    .map(([dimension, id]) => {
      const name = ownName(model, dimension, id);
      return { dimension, id, ...(name === undefined ? {} : { name }) };
    });
}
