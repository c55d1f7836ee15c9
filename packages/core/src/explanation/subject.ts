import { dimensions, ownName, parseFigurePath } from "../expression/index.js";
import { noUnit, type Model } from "../model/index.js";
import type { Subject } from "./step.js";

/** What a figure is about. A line without a unit is not about a unit. */
export function subjectOf(model: Model, path: string): Subject[] {
  const { where } = parseFigurePath(path);
  return dimensions.flatMap((dimension) => {
    const id = where[dimension];
    if (id === undefined || (dimension === "unit" && id === noUnit)) return [];
    const name = ownName(model, dimension, id);
    return [{ dimension, id, ...(name === undefined ? {} : { name }) }];
  });
}
