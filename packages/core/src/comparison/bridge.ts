import { checkBasis, type Outcome } from "../evaluation/index.js";
import { isZero, subtract, sum, zero, type Ratio } from "../exact/index.js";
import { checkNames, matches, partsOf, valuation, type FigureQuery } from "../expression/index.js";
import type { Model } from "../model/index.js";
import { ProblemError } from "../problem/index.js";
import { bridgeStepKinds, type BridgeStep, type BridgeStepKind } from "./bridge-step.js";
import { sharedYears } from "./comparable.js";
import { mixedModel, type Mixture } from "./mixed-model.js";
import { sideOf } from "./side.js";
import { without } from "./without.js";

/**
 * What a bridge explains: cost unless told, and everything unless narrowed down.
 *
 * @example
 * ```ts
 * const query: BridgeQuery = { where: { unit: "herberger" } };
 * const { end } = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }), query);
 * decimalText(end.get(2012)!); //=> "7500000"
 * ```
 */
export type BridgeQuery = Partial<Pick<FigureQuery, "measure" | "where">>;

/**
 * The explanation of a change (forklaring af ændringen): where it started, its causes in their order,
 * where it ended.
 *
 * @example
 * ```ts
 * const found: Bridge = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * found.steps.map(({ kind }) => kind); //=> ["dropped", "new", "fte", "amount", "phaseIn", "price", "index", "split", "funding"]
 * ```
 */
export interface Bridge {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly query: Pick<FigureQuery, "measure" | "where">;
  /** The budget years that both outcomes have. */
  readonly years: readonly number[];
  /** Kroner, or full-time equivalents, per budget year. */
  readonly start: ReadonlyMap<number, Ratio>;
  readonly end: ReadonlyMap<number, Ratio>;
  readonly steps: readonly BridgeStep[];
}

/** What each line contributes to the figure, by line and year. */
type Contributions = ReadonlyMap<string, ReadonlyMap<number, Ratio>>;

function contributions(
  model: Model,
  value: Outcome["valuation"]["value"],
  query: Bridge["query"],
  years: readonly number[],
): Contributions {
  const lines = model.lines.filter((line) => matches(line, query.where, model));
  const byYear = (line: Model["lines"][number]) =>
    new Map(years.map((year) => [year, sum(partsOf(model, line, year, query).map(value))]));
  return new Map(lines.map((line) => [line.id, byYear(line)]));
}

const totalIn = (lines: Contributions, year: number): Ratio =>
  sum([...lines.values()].map((byYear) => byYear.get(year) ?? zero));

/** What one cause adds: what the lines come to afterwards, less what they came to before it. */
function stepBetween(
  kind: BridgeStepKind,
  before: Contributions,
  after: Contributions,
  { years, labelOf }: { years: readonly number[]; labelOf: (line: string) => string },
): BridgeStep {
  const changeOf = (line: string) =>
    new Map(
      years.map((year) => [
        year,
        subtract(after.get(line)?.get(year) ?? zero, before.get(line)?.get(year) ?? zero),
      ]),
    );
  const lines = [...new Set([...before.keys(), ...after.keys()])]
    .map((line) => ({ line, label: labelOf(line), byYear: changeOf(line) }))
    .filter(({ byYear }) => [...byYear.values()].some((change) => !isZero(change)));
  const byYear = new Map(
    years.map((year) => [year, sum(lines.map((line) => line.byYear.get(year) ?? zero))]),
  );
  return { kind, byYear, lines };
}

/** A name that neither plan has is a slip of the pen; one that only one of them has is a change. */
function checkQuery(query: Bridge["query"], from: Outcome, to: Outcome): void {
  try {
    checkNames(from.model, query);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    checkNames(to.model, query);
  }
}

/**
 * Why two scenarios, or two versions of one plan, differ (rule 16). The causes are counted one after
 * the other, each on top of those before it: lines that are dropped, lines that are new, FTE
 * (mængde), amounts and percentages, phase-in, price, index vintage, split between units, funding. A
 * new line arrives whole, with its own price. Lines are the same when they have the same id and kind.
 * Every intermediate state is calculated and settled like a plan of its own, so the steps add up to
 * the difference to the øre.
 *
 * @param from - the outcome that the change starts from
 * @param to - the outcome that it leads to, in the same fixed prices
 * @param query - the figure that is explained (default: the whole cost)
 * @returns start, steps and end per budget year, in kroner or full-time equivalents
 * @throws ProblemError `fixedPricesOnly` in current prices; `currenciesDiffer`, `priceLevelMismatch`
 *   or `noSharedYears` when they cannot be compared; `unknownFigure` for a name that neither has
 * @example
 * ```ts
 * const dearer = { ...examplePlan, rates: examplePlan.rates!.map((rate) => ({ ...rate, amount: "510000" })) };
 * const found = bridge(evaluate(examplePlan), evaluate(dearer, { scenario: "begge" }));
 * const in2012 = found.steps.map(({ kind, byYear }) => [kind, decimalText(byYear.get(2012)!)]);
 * in2012.filter(([, change]) => change !== "0"); //=> [["new", "8670000"], ["price", "250000"]]
 * ```
 */
export function bridge(from: Outcome, to: Outcome, query: BridgeQuery = {}): Bridge {
  const { measure = "cost", where = {} } = query;
  const years = sharedYears(from, to);
  checkBasis(from, { measure, where });
  checkQuery({ measure, where }, from, to);
  const mixture: Mixture = {
    before: sideOf(from, "from", years),
    after: sideOf(to, "to", years),
    where: without(where, "unit", "funding"),
    years,
    model: to.model,
  };
  const asked = { measure, where };
  const mixedAfter = (position: number): Contributions => {
    const model = mixedModel(mixture, (kind) => bridgeStepKinds.indexOf(kind) <= position);
    const view = { adopted: new Set<string>(), basis: from.view.basis };
    return contributions(model, valuation(model, view).value, asked, years);
  };
  const [first, last] = [from, to].map(({ model, valuation: { value } }) =>
    contributions(model, value, asked, years),
  ) as [Contributions, Contributions];
  const states = [first, ...bridgeStepKinds.slice(0, -1).map((_, at) => mixedAfter(at)), last];
  const labelOf = (line: string) =>
    (to.model.line.get(line) ?? from.model.line.get(line))?.label ?? line;
  return {
    from,
    to,
    query: asked,
    years,
    start: new Map(years.map((year) => [year, totalIn(first, year)])),
    end: new Map(years.map((year) => [year, totalIn(last, year)])),
    steps: bridgeStepKinds.map((kind, at) =>
      stepBetween(kind, states[at] ?? first, states[at + 1] ?? last, { years, labelOf }),
    ),
  };
}
