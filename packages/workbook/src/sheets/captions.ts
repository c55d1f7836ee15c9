import { priceLevelLabel } from "@aarsvaerk/core";
import { textLiteral } from "../formula/text-literal.js";
import { formulaCell } from "../sheet/cells.js";
import type { Cell } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { levelName } from "./switch-names.js";

/** Stands for the price level while words are put around it. */
const mark = "\n";

/** Words around the price level, following the switch. */
export function levelText(
  { frame }: Context,
  words: (level: string) => string,
): { readonly formula: string; readonly value: string } {
  const { texts, outcome, locale } = frame;
  const { basis } = outcome.view;
  // A year is typed into the cell of the switch; what stands around it differs between languages.
  const fixed = words(priceLevelLabel(0, locale).replace("0", mark));
  const parts = fixed
    .split(mark)
    .map((part) => (part === "" ? [] : [textLiteral(part)]))
    .flatMap((part, at) => (at === 0 ? part : [levelName, ...part]))
    .join("&");
  return {
    formula: `IF(ISNUMBER(${levelName}),${parts},${textLiteral(words(texts.currentPrices))})`,
    value: words(
      basis.kind === "fixed" ? priceLevelLabel(basis.priceLevel, locale) : texts.currentPrices,
    ),
  };
}

/** The unit and price level in the corner of a table in thousands. */
export function cornerCell(context: Context): Cell {
  const { formula, value } = levelText(context, context.frame.texts.thousands);
  return formulaCell(formula, value, "text", "heading");
}

/** The unit and price level above a table in kroner. */
export function priceCaption(context: Context): Cell {
  const { formula, value } = levelText(context, context.frame.texts.kroner);
  return formulaCell(formula, value, "text", "subtitle");
}
