import type { ConditionalRule } from "hucre/xlsx";
import type { Cell } from "../../sheet/workbook.js";
import { blocksOf, blockText, cellText, type Corner } from "../../sheet/block.js";
import { controlLooks } from "./look.js";
import { shownAsNought } from "./formats.js";

/** A cell of the sheet and where it is. */
export interface CellAt extends Corner {
  readonly cell: Cell;
}

/** A rule without its place in the order of the sheet's rules. */
type Rule = Omit<ConditionalRule, "priority">;

/** Green at nought, red at anything else, errors included. */
function controlRules(cells: readonly CellAt[]): Rule[] {
  const controls = cells.filter(
    ({ cell: { role, content } }) =>
      role === "control" && (content.kind === "number" || content.kind === "formula"),
  );
  return blocksOf(controls).flatMap((block): Rule[] => {
    const [range, first] = [blockText(block), cellText(block.first)];
    const nought = `AND(ISNUMBER(${first}),${first}=0)`;
    return [
      { type: "expression", range, formula: nought, style: controlLooks.holds },
      { type: "expression", range, formula: `NOT(${nought})`, style: controlLooks.fails },
    ];
  });
}

/** What is shown as nought has no sign. */
function noughtRules(cells: readonly CellAt[]): Rule[] {
  return [...shownAsNought].flatMap(([format, { above, code }]): Rule[] => {
    const rounded = cells.filter(
      ({ cell: { format: its, content } }) =>
        its === format && (content.kind === "number" || content.kind === "formula"),
    );
    const range = blocksOf(rounded).map(blockText).join(" ");
    const rule = { type: "cellIs", operator: "between", formula: [above, "0"] } as const;
    return range === "" ? [] : [{ ...rule, formula: [above, "0"], range, style: { numFmt: code } }];
  });
}

/** The conditional formats of a sheet; the first one that applies to a property has it. */
export const conditionsOf = (cells: readonly CellAt[]): ConditionalRule[] =>
  [...controlRules(cells), ...noughtRules(cells)].map((rule, at) => ({
    ...rule,
    priority: at + 1,
  }));
