import { blockText, controlLooks, type ConditionalLook } from "@aarsvaerk/workbook";
import type { Places } from "./places.js";

function setControl(
  format: Excel.CustomConditionalFormat,
  { kind, formula }: Extract<ConditionalLook, { readonly formula: string }>,
): void {
  const look: { color: string; fill: string; bold?: true } = controlLooks[kind];
  format.rule.formula = `=${formula}`;
  format.format.font.color = `#${look.color}`;
  format.format.fill.color = `#${look.fill}`;
  if (look.bold) format.format.font.bold = true;
}

/** Gives the sheet these conditional looks, in place of those that its blocks have. */
export function setConditions(
  places: Places,
  { sheet, blocks }: { readonly sheet: string; readonly blocks: readonly string[] },
  conditions: readonly ConditionalLook[],
): void {
  for (const block of blocks) places.range(sheet, block).conditionalFormats.clearAll();
  for (const condition of conditions)
    for (const block of condition.blocks) {
      const { conditionalFormats } = places.range(sheet, blockText(block));
      if (condition.kind === "nought") {
        const { cellValue } = conditionalFormats.add("CellValue");
        cellValue.rule = { formula1: condition.above, formula2: "0", operator: "Between" };
        cellValue.format.numberFormat = condition.numberFormat;
      } else setControl(conditionalFormats.add("Custom").custom, condition);
    }
}
