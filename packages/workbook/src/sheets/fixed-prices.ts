import type { Ratio } from "@aarsvaerk/core";
import type { CellFormat, CellRole } from "../sheet/cell.js";
import { formulaCell } from "../sheet/cells.js";
import type { Cell } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { levelName } from "./switch-names.js";

/** A formula whose result means nothing where each year stands in its own prices (rule 5). */
const inFixedPrices = (formula: string): string => `IF(ISNUMBER(${levelName}),${formula},"")`;

export const hasFixedPrices = ({ frame }: Context): boolean =>
  frame.outcome.view.basis.kind === "fixed";

/** A cell of such a formula: what the core has for it, or nothing. */
export const fixedPriceCell = (
  { formula, value }: { readonly formula: string; readonly value: () => Ratio | string },
  context: Context,
  format: CellFormat,
  role: CellRole = "output",
  about: Pick<Cell, "figure" | "figureWith"> = {},
): Cell =>
  formulaCell(
    inFixedPrices(formula),
    hasFixedPrices(context) ? value() : "",
    format,
    role,
    hasFixedPrices(context) ? about : {},
  );
