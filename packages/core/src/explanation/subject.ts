import { dimensions, parseFigurePath, type Dimension } from "../expression/index.js";
import { noUnit, type Model } from "../model/index.js";
import type { Subject } from "./step.js";

/** What a value of a dimension is called: by the plan where it has a name for it, else by its id. */
function nameOf({ plan, line }: Model, dimension: Dimension, id: string): string {
  const named = (list: readonly { id: string; label: string }[] | undefined) =>
    list?.find((entry) => entry.id === id)?.label;
  switch (dimension) {
    case "proposal":
      return plan.proposals?.find((proposal) => proposal.id === id)?.title ?? id;
    case "line":
      return line.get(id)?.label ?? id;
    case "unit":
      return named(plan.units) ?? id;
    case "funding":
      return named(plan.funders) ?? named(plan.frames) ?? id;
    case "role":
    case "controlArea":
      return id;
  }
}

/** What a figure is about. A line without a unit is not about a unit. */
export function subjectOf(model: Model, path: string): Subject[] {
  const { where } = parseFigurePath(path);
  return dimensions.flatMap((dimension) => {
    const id = where[dimension];
    if (id === undefined || (dimension === "unit" && id === noUnit)) return [];
    return [{ dimension, name: nameOf(model, dimension, id) }];
  });
}
