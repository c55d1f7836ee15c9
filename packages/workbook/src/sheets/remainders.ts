import { divide, ratio, type Ratio } from "@aarsvaerk/core";
import { definitionOf, wholeYearFte, zero, type Line } from "@aarsvaerk/core/calculation";
import type { PartCells } from "../formula/largest-remainder.js";
import { ownCost } from "../layout/input-places.js";
import type { SplitRow } from "../layout/layout.js";
import { remainderColumn, type RemainderStep } from "../layout/remainder-layout.js";
import { rangeReference, referenceTo } from "../sheet/address.js";
import { valueOf, type Context } from "./context.js";

export const isStaff = ({ cost }: Line): boolean => cost.kind === "staff";

export const stepOf = ({ split }: Line): Ratio => split.step ?? ratio(1n, 100n);

/** The cells on the sheet behind the split that a part is worked out in, as that sheet or the split names them. */
export function partCells(
  { line, row }: SplitRow,
  of: "fte" | "amount",
  position: number,
  { frame, layout }: Context,
  from: string = frame.texts.sheets.split,
): PartCells {
  const sheet = frame.texts.sheets.remainders;
  const rows = layout.splits.filter((split) => split.line.id === line.id).map((split) => split.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const column = (step: RemainderStep) => remainderColumn(of, step, position, frame.years.length);
  const cell = (step: RemainderStep) => referenceTo({ sheet, row, column: column(step) }, from);
  const range = (step: RemainderStep, to = last) =>
    rangeReference(
      { sheet, row: first, column: column(step) },
      { row: to, column: column(step) },
      from,
    );
  return {
    steps: cell("steps"),
    weight: cell("weight"),
    weights: range("weight"),
    base: cell("base"),
    bases: range("base"),
    rest: cell("rest"),
    rests: range("rest"),
    ...(row > first ? { earlierRests: range("rest", row - 1) } : {}),
  };
}

/** The share of a part of a line's FTE, in its steps and with its sign. */
export function fteSteps(line: Line, part: number, year: number, context: Context): Ratio {
  const step = stepOf(line);
  const share = valueOf(
    {
      op: "share",
      allocation: {
        of: wholeYearFte(line, year, context.frame.model),
        weights: line.split.weights.map((input) => ({ op: "input" as const, input })),
        step,
      },
      part,
    },
    context,
  );
  return divide(share, step);
}

/** The money of a part of a line, provided that the line applies. */
export function amountPart(line: Line, part: number, year: number, context: Context): Ratio {
  const { frame } = context;
  const unitCost = definitionOf(frame.model).unitCost(line, year, line.split.units[part] ?? "");
  const share = unitCost.op === "figure" ? unitCost.of : unitCost;
  if (share.op !== "share") return zero;
  const allocation = { ...share.allocation, of: ownCost(line, year, frame) };
  return valueOf({ op: "share", allocation, part }, context);
}
