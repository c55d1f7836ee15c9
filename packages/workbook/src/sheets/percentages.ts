import { isActive, type Line } from "@aarsvaerk/core/calculation";
import { scenarioColumn } from "../layout/assumptions-layout.js";
import { lineColumn } from "../layout/lines-layout.js";
import { referenceTo } from "../sheet/address.js";
import { blockRange, type Context } from "./context.js";

/** The column that marks what a percentage is taken of. */
export const basisColumn = (line: Line, { frame, layout }: Context): number =>
  scenarioColumn(frame.scenarios.length + layout.percents.findIndex(({ id }) => id === line.id));

/**
 * A percentage of the lines that apply in the scenario of a column. Their sum is whole øre; rounding
 * it takes away what binary arithmetic has added, and nothing else.
 */
export function percentFormula(
  line: Line,
  position: number,
  flags: number | "chosen",
  sheet: string,
  context: Context,
): string {
  const { frame, layout } = context;
  const { lines } = layout;
  // Outside its years a percentage is nought, whatever it would be taken of.
  if (!isActive(line, frame.years[position] ?? 0, frame.model)) return "0";
  const { calculation, lines: linesSheet } = frame.texts.sheets;
  const percent = referenceTo(
    { sheet: linesSheet, row: lines.row.get(line.id) ?? 0, column: lineColumn.stated },
    sheet,
  );
  const terms = lines.blocks
    .filter(({ kind }) => kind !== "percent")
    .map((block) => {
      const applies =
        flags === "chosen"
          ? blockRange(block, lineColumn.applies, sheet, context)
          : blockRange(block, flags, sheet, context, calculation);
      const basis = blockRange(block, basisColumn(line, context), sheet, context, calculation);
      const amounts = blockRange(block, lines.amountColumn(position), sheet, context);
      return `SUMPRODUCT(${basis},${applies},${amounts})`;
    });
  const sum = terms.length === 0 ? "0" : terms.join("+");
  return `ROUND(${percent}*ROUND(${sum},2)/100,2)`;
}
