import {
  definitionOf,
  partYearFactors,
  wholeYearFte,
  type Expression,
  type Input,
  type Line,
  type YearlyInput,
} from "@aarsvaerk/core/calculation";
import { expressionKey, keyOfParts } from "../formula/expression-key.js";
import type { Place } from "../sheet/address.js";
import { placeOn, rateColumn, rateRows, ratesOf } from "./assumptions-layout.js";
import type { Frame } from "./frame.js";
import { fundingColumn } from "./funding-layout.js";
import { periodColumn, type Layout } from "./layout.js";
import { lineColumn } from "./lines-layout.js";
import { splitColumn } from "./split-layout.js";

const inputKey = (input: Input): string => expressionKey({ op: "input", input }) ?? "";

/** Where the numbers of a plan stand that formulas take as they are. */
export type InputPlaces = ReadonlyMap<string, Place>;

function ratePlaces(frame: Frame, { assumptions }: Layout): [string, Place][] {
  const { assumptions: sheet } = frame.texts.sheets;
  return ratesOf(frame).flatMap((rate): [string, Place][] => {
    const totalRow = assumptions.rateRow.get(rate.id) ?? 0;
    const { price } = rate;
    if (price.kind === "stated")
      return [[inputKey(price.input), placeOn(sheet, totalRow, rateColumn.amount)]];
    const firstRow = totalRow - rateRows(rate) + 1;
    return price.parts.map(({ input, of }, at) => [
      inputKey(input),
      placeOn(sheet, firstRow + at, of ? rateColumn.percent : rateColumn.amount),
    ]);
  });
}

/** What a line is stated by: one number, or one a year. */
function statedInputs({ cost }: Line): YearlyInput {
  switch (cost.kind) {
    case "staff":
      return cost.fte;
    case "amount":
      return cost.amount;
    case "percent":
      return { kind: "constant", input: cost.percent };
  }
}

/** FTE a year are the quantity itself; an amount a year is settled first, so it stands by itself. */
function statedPlaces(line: Line, frame: Frame, layout: Layout): [string, Place][] {
  const { sheets } = frame.texts;
  const row = layout.lines.row.get(line.id) ?? 0;
  const stated = statedInputs(line);
  if (stated.kind === "constant")
    return [[inputKey(stated.input), placeOn(sheets.lines, row, lineColumn.stated)]];
  const periodRow = layout.periodRow.get(line.id);
  return frame.years.flatMap((year, position): [string, Place][] => {
    const input = stated.inputs.get(year);
    if (!input) return [];
    return [
      [
        inputKey(input),
        periodRow === undefined
          ? placeOn(sheets.lines, row, layout.lines.quantityColumn(position))
          : placeOn(
              sheets.periods,
              periodRow,
              periodColumn.firstYear + frame.years.length + position,
            ),
      ],
    ];
  });
}

function periodPlaces(line: Line, frame: Frame, layout: Layout): [string, Place][] {
  const row = layout.periodRow.get(line.id);
  if (row === undefined) return [];
  const at = (column: number) => placeOn(frame.texts.sheets.periods, row, column);
  const { partYear, cost } = line;
  const percent =
    cost.kind === "staff" && cost.positionPercent
      ? [[inputKey(cost.positionPercent), at(periodColumn.percent)] as [string, Place]]
      : [];
  const factors = frame.years.flatMap((year, position): [string, Place][] => {
    if (partYear.kind === "whole") return [];
    const place = at(periodColumn.firstYear + position);
    return partYearFactors(line, year, frame.model).flatMap((factor): [string, Place][] => {
      const key = expressionKey(factor);
      return key === undefined ? [] : [[key, place]];
    });
  });
  return [...percent, ...factors];
}

function splitPlaces(frame: Frame, { splits }: Layout): [string, Place][] {
  return splits.flatMap(({ line, part, row }): [string, Place][] => {
    const weight = line.split.weights[part];
    return weight
      ? [[inputKey(weight), placeOn(frame.texts.sheets.split, row, splitColumn.weight)]]
      : [];
  });
}

/** What grants are stated by. Frames are taken by their own sheet only. */
function grantPlaces({ years, texts }: Frame, { funding }: Layout): [string, Place][] {
  return funding.blocks.flatMap(({ pool, firstRow }) =>
    pool.entries.flatMap(({ grant }, at): [string, Place][] => {
      const on = (column: number) => placeOn(texts.sheets.funding, firstRow + at, column);
      if (grant.kind === "share") return [[inputKey(grant.percent), on(fundingColumn.percent)]];
      const { amount } = grant;
      if (amount.kind === "constant") return [[inputKey(amount.input), on(fundingColumn.amount)]];
      return years.flatMap((year, position): [string, Place][] => {
        const input = amount.inputs.get(year);
        const column = funding.statedColumn?.(position);
        return input && column !== undefined ? [[inputKey(input), on(column)]] : [];
      });
    }),
  );
}

/** The cell of every number that formulas take from the plan. */
export const inputPlaces = (frame: Frame, layout: Layout): InputPlaces =>
  new Map([
    ...ratePlaces(frame, layout),
    ...frame.model.lines.flatMap((line) => [
      ...statedPlaces(line, frame, layout),
      ...periodPlaces(line, frame, layout),
    ]),
    ...splitPlaces(frame, layout),
    ...grantPlaces(frame, layout),
  ]);

/**
 * What a line counts in a year, before its price: FTE, or an amount settled at its own price level.
 * It is part of the definition of the line's cost, from which it is taken.
 */
export function quantityExpression(line: Line, year: number, frame: Frame): Expression | undefined {
  const { model } = frame;
  if (line.cost.kind === "percent") return undefined;
  if (line.cost.kind === "staff") {
    const of = [wholeYearFte(line, year, model), ...partYearFactors(line, year, model)];
    const [only] = of;
    return of.length === 1 && only ? only : { op: "product", of };
  }
  const amount = ownCost(line, year, frame);
  return amount.op === "restate" ? amount.of : amount;
}

/** The cost of a line in a year, provided that it applies. */
export function ownCost(line: Line, year: number, { model }: Frame): Expression {
  const figure = definitionOf(model).cost(line, year);
  const of = figure.op === "figure" ? figure.of : figure;
  return of.op === "when" ? of.then : of;
}

export const quantityKey = (expression: Expression): string | undefined =>
  expression.op === "product" ? keyOfParts("product", expression.of) : expressionKey(expression);
