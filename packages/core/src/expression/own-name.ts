import type { Model } from "../model/index.js";
import type { Dimension } from "./figure-path.js";

/** What the plan itself calls a value of a dimension, where it has a name for it. */
export function ownName(
  { plan, line }: Model,
  dimension: Dimension,
  id: string,
): string | undefined {
  const named = (list: readonly { id: string; label: string }[] | undefined) =>
    list?.find((entry) => entry.id === id)?.label;
  switch (dimension) {
    case "proposal": {
      const proposal = plan.proposals?.find((each) => each.id === id);
      return proposal && [proposal.number, proposal.title].filter(Boolean).join(" ");
    }
    case "line":
      return line.get(id)?.label;
    case "unit":
      return named(plan.units);
    case "funding":
      return named(plan.funders) ?? named(plan.frames);
    case "controlArea":
      return undefined;
    default:
      return id;
  }
}
