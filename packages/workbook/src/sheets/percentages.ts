import type { Ratio } from "@aarsvaerk/core";
import { isActive, sum, type Line } from "@aarsvaerk/core/calculation";
import { columnOf, percentColumn, yearsAndAfter } from "../layout/calculation-layout.js";
import { holdsWith, isPercent } from "../layout/frame.js";
import { ownCost } from "../layout/input-places.js";
import { lineColumn } from "../layout/lines-layout.js";
import { referenceTo, type Place } from "../sheet/address.js";
import { blockRange, valueOf, type Context } from "./context.js";

/** Whether a line is part of what a percentage is taken of. */
export const isBasis = ({ cost }: Line, line: Line): boolean =>
  cost.kind === "percent" && !isPercent(line) && cost.of(line);

/**
 * What a percentage is taken of: the lines that apply in the scenario of a column. Their sum is whole øre;
 * rounding it takes away what binary arithmetic has added, and nothing else.
 */
export function basisFormula(
  line: Line,
  position: number,
  flags: number | "chosen",
  sheet: string,
  context: Context,
  amounts: Omit<Place, "row"> = columnOf("amount", position, context.frame, context.layout),
): string {
  const { frame, layout } = context;
  const { calculation } = frame.texts.sheets;
  const basisColumn = layout.calculation.basisColumn.get(line.id) ?? 0;
  const terms = layout.lines.blocks
    .filter(({ kind }) => kind !== "percent")
    .map((block) => {
      const applies =
        flags === "chosen"
          ? blockRange(block, lineColumn.applies, sheet, context)
          : blockRange(block, flags, sheet, context, calculation);
      const basis = blockRange(block, basisColumn, sheet, context, calculation);
      return `SUMPRODUCT(${basis},${applies},${blockRange(block, amounts.column, sheet, context, amounts.sheet)})`;
    });
  return terms.length === 0 ? "0" : `ROUND(${terms.join("+")},2)`;
}

/** The same in the view's scenario, as the core has it. */
export const basisValue = (line: Line, position: number, context: Context): Ratio =>
  sum(
    context.frame.model.lines
      .filter(
        (other) =>
          isBasis(line, other) && holdsWith(other.condition, context.frame.outcome.view.adopted),
      )
      .map((other) => valueOf(ownCost(other, yearAt(position, context), context.frame), context)),
  );

const yearAt = (position: number, { frame }: Context): number =>
  yearsAndAfter(frame)[position] ?? 0;

/** Whether a percentage is taken at all; outside its years it is nought, whatever it would be taken of. */
export const isTaken = (line: Line, position: number, context: Context): boolean =>
  isActive(line, yearAt(position, context), context.frame.model);

/** So many per cent of what a formula gives. */
export function percentFormula(line: Line, basis: string, sheet: string, context: Context): string {
  const { frame, layout } = context;
  const percent = referenceTo(
    {
      sheet: frame.texts.sheets.lines,
      row: layout.lines.row.get(line.id) ?? 0,
      column: lineColumn.stated,
    },
    sheet,
  );
  return `ROUND(${percent}*${basis}/100,2)`;
}

/** The cell of what a percentage is taken of in the chosen scenario. */
export const basisCell = (
  line: Line,
  position: number,
  sheet: string,
  { frame, layout }: Context,
): string =>
  referenceTo(
    {
      sheet: frame.texts.sheets.calculation,
      row: layout.calculation.basisRow.get(line.id) ?? 0,
      column: percentColumn(position),
    },
    sheet,
  );

/** A percentage in the chosen scenario. */
export const chosenPercentFormula = (
  line: Line,
  position: number,
  sheet: string,
  context: Context,
): string =>
  isTaken(line, position, context)
    ? percentFormula(line, basisCell(line, position, sheet, context), sheet, context)
    : "0";
