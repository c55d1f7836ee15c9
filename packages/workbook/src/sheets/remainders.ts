import { divide, ratio, type Ratio } from "@aarsvaerk/core";
import { definitionOf, wholeYearFte, zero, type Line } from "@aarsvaerk/core/calculation";
import type { PartCells } from "../formula/largest-remainder.js";
import { ownCost } from "../layout/input-places.js";
import {
  remainderRow,
  shareColumn,
  stepColumn,
  type RemainderStep,
} from "../layout/remainder-layout.js";
import { firstSplitRow, type SplitRow } from "../layout/split-layout.js";
import { rangeReference, referenceTo, type Place } from "../sheet/address.js";
import { valueOf, type Context } from "./context.js";

export const isStaff = ({ cost }: Line): boolean => cost.kind === "staff";

export const stepOf = ({ split }: Line): Ratio => split.step ?? ratio(1n, 100n);

const rowOf = (split: SplitRow, position: number, { frame }: Context): number =>
  remainderRow(split, position, frame.years.length, firstSplitRow);

/** The cells on the sheet behind the split that a part is worked out in, as a sheet names them. */
export function partCells(
  split: SplitRow,
  of: "fte" | "amount",
  position: number,
  context: Context,
  from: string,
): PartCells {
  const sheet = context.frame.texts.sheets.remainders;
  const row = rowOf(split, position, context);
  const first = row - split.part;
  const last = first + split.line.split.units.length - 1;
  const cell = (step: RemainderStep) =>
    referenceTo({ sheet, row, column: stepColumn(of, step) }, from);
  const range = (step: RemainderStep, to = last) => {
    const column = stepColumn(of, step);
    return rangeReference({ sheet, row: first, column }, { row: to, column }, from);
  };
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

/** Where the share of a part stands: its FTE in whole steps, before any part of a year. */
export const sharePlace = (split: SplitRow, position: number, context: Context): Place => ({
  sheet: context.frame.texts.sheets.remainders,
  row: rowOf(split, position, context),
  column: shareColumn,
});

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
