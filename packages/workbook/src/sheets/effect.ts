import { multiply, ratio, type Ratio } from "@aarsvaerk/core";
import {
  definitionOf,
  isActive,
  lastYear,
  subtract,
  sum,
  type Line,
} from "@aarsvaerk/core/calculation";
import { columnOf, yearsAndAfter } from "../layout/calculation-layout.js";
import { isPercent } from "../layout/frame.js";
import { ownCost, quantityExpression } from "../layout/input-places.js";
import { lineColumn } from "../layout/lines-layout.js";
import { referenceTo } from "../sheet/address.js";
import type { Cell } from "../sheet/workbook.js";
import { adoptionOf, furtherFlag } from "./adoption.js";
import { blockRange, conditionFormula, valueOf, type Context } from "./context.js";
import { basisCell, isBasis, isTaken, percentFormula } from "./percentages.js";
import { adoptedFigure } from "./figure-about.js";
import { outcomeWith } from "./scenario-values.js";

/** A proposal on its sheet: what it is adopted on top of is everything else that is chosen. */
export interface Adopted {
  readonly id: string;
  readonly sheet: string;
  readonly own: readonly Line[];
  /** Lines of the rest of the budget that apply only with it, or only without it. */
  readonly others: readonly Line[];
}

/** A figure in one column: the last column is what holds after the last year, in fixed prices only. */
export interface EffectCell {
  readonly formula: string;
  readonly value: () => Ratio;
  /** The figure of the core that it is. */
  readonly about?: Pick<Cell, "figureWith">;
}

const number = (whole: bigint): Ratio => ratio(whole);

const proposalPlace = ({ id }: Adopted, column: number, { frame, layout }: Context) => ({
  sheet: frame.texts.sheets.assumptions,
  row:
    layout.assumptions.firstProposalRow +
    (frame.model.plan.proposals ?? []).findIndex((proposal) => proposal.id === id),
  column,
});

/** Whether the proposal is part of the chosen scenario. */
export const chosenFlag = (adopted: Adopted, context: Context): string =>
  referenceTo(
    proposalPlace(adopted, context.layout.assumptions.chosenColumn, context),
    adopted.sheet,
  );

/** A line's figure from where it stands, as far as adopting the proposal brings or ends it. */
function movedCell(
  line: Line,
  what: "quantity" | "amount",
  position: number,
  adopted: Adopted,
  context: Context,
): EffectCell {
  const { frame, layout } = context;
  const adoption = adoptionOf(line, adopted.id);
  const { formula: further, value: holds } = furtherFlag(adoption, adopted.sheet, context);
  const place = {
    ...columnOf(what, position, frame, layout),
    row: layout.lines.row.get(line.id) ?? 0,
  };
  const cell = referenceTo(place, adopted.sheet);
  const applying = further === undefined ? cell : `${cell}*${further}`;
  const { direction } = adoption;
  const year = yearsAndAfter(frame)[position] ?? 0;
  return {
    formula: direction === 0 ? "0" : direction < 0 ? `-${applying}` : applying,
    value: () => {
      const expression =
        what === "amount" ? ownCost(line, year, frame) : quantityExpression(line, year, frame);
      const size = expression ? valueOf(expression, context) : number(0n);
      return multiply(multiply(size, holds), number(BigInt(direction)));
    },
  };
}

/** Figures of the proposal's own lines that stand in a column, added up; weighed by a column of flags if told. */
function ownSum(
  what: "quantity" | "amount",
  position: number,
  adopted: Adopted,
  context: Context,
  weight?: { readonly column: number; readonly isIn: (line: Line) => boolean },
): string[] {
  const { frame, layout } = context;
  const { sheet } = adopted;
  const { calculation } = frame.texts.sheets;
  const label = referenceTo(proposalPlace(adopted, 1, context), sheet);
  const { column, sheet: on } = columnOf(what, position, frame, layout);
  const isCounted = (line: Line) =>
    what === "quantity" ? line.cost.kind === "staff" : !isPercent(line);
  const counted = adopted.own.filter((line) => isCounted(line) && (weight?.isIn(line) ?? true));
  return layout.lines.blocks
    .filter(({ kind }) => counted.some(({ cost }) => cost.kind === kind))
    .map((block) => {
      const range = (of: number, from?: string) => blockRange(block, of, sheet, context, from);
      const factors = [
        `(${range(lineColumn.owner)}=${label})*1`,
        range(layout.calculation.furtherColumn, calculation),
        ...(weight ? [range(weight.column, calculation)] : []),
        range(column, on),
      ];
      return `SUMPRODUCT(${factors.join(",")})`;
    });
}

/** What adopting the proposal moves of what a percentage is taken of; nothing where it moves none of it. */
function movedBasis(
  percent: Line,
  position: number,
  adopted: Adopted,
  context: Context,
): string | undefined {
  const column = context.layout.calculation.basisColumn.get(percent.id) ?? 0;
  const isIn = (line: Line) => isBasis(percent, line);
  const terms = [
    ...ownSum("amount", position, adopted, context, { column, isIn }),
    ...adopted.others
      .filter(isIn)
      .map((line) => movedCell(line, "amount", position, adopted, context).formula),
  ];
  return terms.length === 0 ? undefined : terms.join("+").replaceAll("+-", "-");
}

/** Whether a percentage is another one once the proposal is adopted. */
export const isMovedPercent = (percent: Line, { own, others }: Adopted): boolean =>
  isPercent(percent) && [...own, ...others].some((line) => isBasis(percent, line));

/** A percentage with the proposal less the same without it. */
function percentEffect(
  line: Line,
  position: number,
  adopted: Adopted,
  context: Context,
): EffectCell {
  const { frame } = context;
  const { sheet, id } = adopted;
  const year = yearsAndAfter(frame)[position] ?? 0;
  const { cost } = definitionOf(frame.model);
  const value = () => {
    const { adopted: chosen } = frame.outcome.view;
    const others = [...chosen].filter((other) => other !== id);
    const [without, withIt] = [others, [...others, id]].map((each) =>
      outcomeWith(new Set(each), context).valuation.value(cost(line, year)),
    );
    return withIt && without ? subtract(withIt, without) : number(0n);
  };
  const { direction, further } = adoptionOf(line, id);
  const never = direction === 0 && line.condition?.adopted.includes(id) === true;
  if (never || !isTaken(line, position, context)) return { formula: "0", value };
  const basis = basisCell(line, position, sheet, context);
  const moved = movedBasis(line, position, adopted, context);
  const flag = chosenFlag(adopted, context);
  const [withIt, without] =
    moved === undefined
      ? [basis, basis]
      : [`ROUND(${basis}+(1-${flag})*(${moved}),2)`, `ROUND(${basis}-${flag}*(${moved}),2)`];
  const percentOf = (of: string) => percentFormula(line, of, sheet, context);
  const change =
    direction > 0
      ? percentOf(withIt)
      : direction < 0
        ? `-${percentOf(without)}`
        : `ROUND(${percentOf(withIt)}-${percentOf(without)},2)`;
  const condition = conditionFormula(
    further,
    context.layout.assumptions.chosenColumn,
    sheet,
    context,
  );
  return { formula: condition === undefined ? change : `${change}*${condition}`, value };
}

/** What adopting the proposal changes in a line, year by year and thereafter: kr. before grants. */
export const costEffect = (line: Line, adopted: Adopted, context: Context): EffectCell[] =>
  yearsAndAfter(context.frame).map((_, position) => {
    const cell = isPercent(line)
      ? percentEffect(line, position, adopted, context)
      : movedCell(line, "amount", position, adopted, context);
    if (line.owner !== adopted.id) return cell;
    const year = context.frame.years[position] ?? "thereafter";
    return { ...cell, about: adoptedFigure("cost", line.id, year, adopted.id, context) };
  });

/** What adopting the proposal changes in the staff; nothing where it has none to change. */
export function fteEffect(adopted: Adopted, context: Context): EffectCell[] {
  const isStaff = ({ cost }: Line) => cost.kind === "staff";
  const [own, others] = [adopted.own.filter(isStaff), adopted.others.filter(isStaff)];
  if (own.length + others.length === 0) return [];
  return yearsAndAfter(context.frame).map((_, position) => {
    const cells = [...own, ...others].map((line) =>
      movedCell(line, "quantity", position, adopted, context),
    );
    const terms = [
      ...ownSum("quantity", position, adopted, context),
      ...cells.slice(own.length).map(({ formula }) => formula),
    ];
    return {
      formula: terms.join("+").replaceAll("+-", "-"),
      value: () => total(cells),
    };
  });
}

/** Whether a line goes on after the last year: what does not is implementation. */
export const isPermanent = (line: Line, { frame }: Context): boolean =>
  isActive(line, lastYear(frame.model) + 1, frame.model);

const total = (cells: readonly EffectCell[]): Ratio => sum(cells.map(({ value }) => value()));
