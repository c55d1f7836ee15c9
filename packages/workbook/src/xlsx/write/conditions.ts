import type { ConditionalRule } from "hucre/xlsx";
import { conditionsOf, type CellAt, type ConditionalLook } from "../../look/conditions.js";
import { blockText } from "../../sheet/block.js";
import { controlLooks } from "./look.js";

/** A rule without its place in the order of the sheet's rules. */
type Rule = Omit<ConditionalRule, "priority">;

function ruleOf(look: ConditionalLook): Rule {
  const range = look.blocks.map(blockText).join(" ");
  if (look.kind !== "nought")
    return { type: "expression", range, formula: look.formula, style: controlLooks[look.kind] };
  const { above, numberFormat: numFmt } = look;
  const formula = [above, "0"];
  return { type: "cellIs", operator: "between", formula, range, style: { numFmt } };
}

/** The conditional formats of a sheet; the first one that applies to a property has it. */
export const rulesOf = (cells: readonly CellAt[]): ConditionalRule[] =>
  conditionsOf(cells).map((look, at) => ({ ...ruleOf(look), priority: at + 1 }));
