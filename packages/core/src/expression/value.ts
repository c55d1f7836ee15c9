import { allocate, fit as fitMargins } from "../allocation/index.js";
import {
  abs,
  divide,
  isWhole,
  multiply,
  one,
  ratio,
  roundToDecimals,
  sum,
  zero,
  type Ratio,
} from "../exact/index.js";
import { fundingParts } from "../funding/funding-parts.js";
import { indexFactor, type IndexFactor } from "../index-series/index.js";
import type { Condition, Model } from "../model/index.js";
import { partYear } from "../period/index.js";
import { noSeries } from "../plan/index.js";
import { fail, type ProblemPath } from "../problem/index.js";
import type { Allocation, Expression, Fit, Funding } from "./expression.js";
import { priceLevelOf, type ResolvedView } from "./view.js";

/** Money is settled to this many decimals of a krone: øre. */
const oreDecimals = 2;
const ore = ratio(1n, 100n);

/** Gives the value of expressions of one model in one view; equal expressions are worked out once. */
export interface Valuation {
  readonly value: (expression: Expression) => Ratio;
  /** The factor of a price-level step; nothing where no step is needed. */
  readonly factor: (step: Expression & { op: "restate" }) => IndexFactor | undefined;
  /** Whether what hangs on a condition applies; without one it always does. */
  readonly holds: (condition: Condition | undefined) => boolean;
}

/** The whole number of øre in a settled amount of kroner. */
export function oreOf(kroner: Ratio): bigint {
  const whole = divide(kroner, ore);
  if (!isWhole(whole)) throw new Error("an amount was shared before it was settled");
  return whole.numerator;
}

const kronerOf = (amount: bigint): Ratio => ratio(amount, 100n);

export function valuation(model: Model, view: ResolvedView): Valuation {
  const values = new Map<Expression, Ratio>();
  const allocations = new Map<Allocation, readonly Ratio[]>();
  const fundings = new Map<Funding, readonly Ratio[]>();
  const fits = new Map<Fit, readonly (readonly Ratio[])[]>();
  const factors = new Map<string, IndexFactor>();

  const remembered = <Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value => {
    let value = memory.get(key);
    if (value === undefined) memory.set(key, (value = make()));
    return value;
  };

  const holds = (condition: Condition | undefined): boolean =>
    condition === undefined ||
    (condition.adopted.every((id) => view.adopted.has(id)) &&
      !condition.notAdopted.some((id) => view.adopted.has(id)));

  const factor = (step: Expression & { op: "restate" }): IndexFactor | undefined => {
    const to = priceLevelOf(view.basis, step.year);
    if (step.from === to || step.series === noSeries) return undefined;
    return seriesFactor(step.series, step.from, to, step.path);
  };

  const seriesFactor = (
    id: string | undefined,
    from: number,
    to: number,
    path: ProblemPath,
  ): IndexFactor => {
    const series = id === undefined ? undefined : model.series.get(id);
    if (!series)
      return fail({
        code: "missingSeries",
        path,
        found: "–",
        expected: [...model.series.keys(), noSeries],
        details: { from: String(from), to: String(to) },
      });
    return remembered(factors, `${series.id} ${String(from)} ${String(to)}`, () =>
      indexFactor(series, from, to, view.asOf),
    );
  };

  const allocated = ({ of, weights, step }: Allocation): readonly Ratio[] => {
    const steps = divide(value(of), step);
    if (!isWhole(steps)) throw new Error("a whole was shared in steps that do not divide it");
    // The FTE that money follows are negative in a reduction; only their proportions matter.
    const sizes = weights.map((weight) => abs(value(weight)));
    return allocate(steps.numerator, sizes).map((part) => multiply(ratio(part), step));
  };

  const funded = ({ gross, grants }: Funding): readonly Ratio[] =>
    fundingParts(
      oreOf(value(gross)),
      grants.map(({ kind, of }) => ({
        kind,
        value: kind === "share" ? value(of) : divide(value(of), ore),
      })),
    ).map(kronerOf);

  const fitted = ({ rows, columns }: Fit): readonly (readonly Ratio[])[] =>
    fitMargins(
      rows.map((row) => oreOf(value(row))),
      columns.map((column) => oreOf(value(column))),
    ).map((row) => row.map(kronerOf));

  const work = (expression: Expression): Ratio => {
    switch (expression.op) {
      case "input":
        return expression.input.value;
      case "constant":
        return expression.value;
      case "figure":
        return value(expression.of);
      case "sum":
        return sum(expression.of.map(value));
      case "product":
        return expression.of.reduce((result, of) => multiply(result, value(of)), one);
      case "partYear":
        return partYear(expression.year, expression.starts, expression.ends);
      case "settle":
        return roundToDecimals(value(expression.of), oreDecimals);
      case "restate": {
        const step = factor(expression);
        const settled = value(expression.of);
        return step ? roundToDecimals(multiply(settled, step.factor), oreDecimals) : settled;
      }
      case "share":
        return (
          remembered(allocations, expression.allocation, () => allocated(expression.allocation))[
            expression.part
          ] ?? zero
        );
      case "fund":
        return (
          remembered(fundings, expression.funding, () => funded(expression.funding))[
            expression.part
          ] ?? zero
        );
      case "fit":
        return (
          remembered(fits, expression.fit, () => fitted(expression.fit))[expression.row]?.[
            expression.column
          ] ?? zero
        );
      case "when":
        return holds(expression.condition) ? value(expression.then) : zero;
    }
  };

  const value = (expression: Expression): Ratio => {
    if (expression.op === "input") return expression.input.value;
    return remembered(values, expression, () => work(expression));
  };

  return { value, factor, holds };
}
