import type { Expression, Input, Line } from "@aarsvaerk/core/calculation";
import type { CellFormat } from "../sheet/cell.js";
import { emptyCell, numberCell } from "../sheet/cells.js";
import type { Cell } from "../sheet/workbook.js";

/** The path of a stated number, as `withInput` of the core takes it. */
const inputPath = ({ path }: Input): string => path.map(String).join("/");

const formats: Readonly<Record<Input["quantity"], CellFormat>> = {
  money: "ore",
  fte: "fte",
  positions: "fte",
  percent: "percent",
  factor: "factor",
  weight: "fte",
};

/** A number that the plan states, for a person to change. */
export const inputOf = (input: Input): Cell =>
  numberCell(
    input.value,
    formats[input.quantity],
    input.implied ? "output" : "input",
    input.implied ? {} : { input: inputPath(input) },
  );

/** The one number a line is stated by; nothing where it is stated year by year. */
export function inputCell({ cost }: Line): Cell {
  switch (cost.kind) {
    case "staff":
      return cost.fte.kind === "constant" ? inputOf(cost.fte.input) : emptyCell;
    case "amount":
      return cost.amount.kind === "constant" ? inputOf(cost.amount.input) : emptyCell;
    case "percent":
      return inputOf(cost.percent);
  }
}

/** FTE that are stated for the year stand where they count. */
export function statedInput(expression: Expression, { cost }: Line): Cell | undefined {
  if (expression.op !== "input" || cost.kind !== "staff" || cost.fte.kind !== "byYear")
    return undefined;
  return inputOf(expression.input);
}
