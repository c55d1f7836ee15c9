import { figure, type Outcome } from "../evaluation/index.js";
import { compare, ratio, sum, zero, type Ratio } from "../exact/index.js";
import { valuesOf, type FigureQuery } from "../expression/index.js";
import { noUnit, type Line } from "../model/index.js";
import { casesIn } from "./cases.js";
import { unitCostOf, type UnitCost } from "./unit-cost.js";

type Where = FigureQuery["where"];

/**
 * What a unit cost is reckoned for.
 *
 * @example
 * ```ts
 * const options: UnitCostOptions = { per: "unit", where: { role: "Boligrådgivere" } };
 * unitCosts(evaluate(examplePlan, { scenario: "begge" }), options).length; //=> 3
 * ```
 */
export interface UnitCostOptions {
  /**
   * `case` (unless told): the cost of each line that states a caseload, for each case; `proposal`:
   * all that an adopted proposal costs, for each case of its lines; `unit`: the cost of each
   * organisational unit (*enhed*), and their average.
   */
  readonly per?: "case" | "proposal" | "unit";
  /** Narrows cost and staff down beforehand; `{ funding: "own" }` leaves grants out. */
  readonly where?: Where;
}

const costOf =
  (outcome: Outcome, where: Where) =>
  (year: number): Ratio =>
    figure(outcome, { measure: "cost", where, year }).value;

/** A narrowing, narrowed further; nothing where it asks for something else already. */
function narrowed(where: Where, dimension: "line" | "proposal" | "unit", value: string): Where[] {
  const asked = where[dimension];
  return asked === undefined || asked === value ? [{ ...where, [dimension]: value }] : [];
}

/** The lines that count something in a view. */
export const countingLines = ({ model, valuation }: Outcome): Line[] =>
  model.lines.filter(({ caseload, condition }) => caseload && valuation.holds(condition));

const perCase = (outcome: Outcome, where: Where): UnitCost[] =>
  countingLines(outcome).flatMap((line) =>
    narrowed(where, "line", line.id).flatMap((costWhere) =>
      unitCostOf(outcome, {
        where: { line: line.id },
        of: line.caseload?.of ?? "",
        cost: costOf(outcome, costWhere),
        count: (year) => casesIn([line], outcome, where, year),
      }),
    ),
  );

/** The unit cost of a proposal whose lines count one thing: all that it costs, for each case. */
export function perCaseOfProposal(
  outcome: Outcome,
  proposal: string,
  where: Where = {},
): UnitCost[] {
  const lines = countingLines(outcome).filter(({ owner }) => owner === proposal);
  const [of, ...others] = new Set(lines.map(({ caseload }) => caseload?.of ?? ""));
  if (of === undefined || others.length > 0) return [];
  return narrowed(where, "proposal", proposal).flatMap((costWhere) =>
    unitCostOf(outcome, {
      where: { proposal },
      of,
      cost: costOf(outcome, costWhere),
      count: (year) => casesIn(lines, outcome, where, year),
    }),
  );
}

/** Each organisational unit by itself, and all that cost something on average. */
function perUnit(outcome: Outcome, where: Where): UnitCost[] {
  const places = valuesOf(outcome.model, "unit")
    .filter((unit) => unit !== noUnit)
    .flatMap((unit) => narrowed(where, "unit", unit));
  const costing = (among: readonly Where[], year: number): Ratio[] =>
    among.map((place) => costOf(outcome, place)(year)).filter((cost) => compare(cost, zero) > 0);
  const averageOf = (among: readonly Where[], named: Where): UnitCost[] =>
    unitCostOf(outcome, {
      where: named,
      cost: (year) => sum(costing(among, year)),
      count: (year) => {
        const count = ratio(BigInt(costing(among, year).length));
        return { low: count, high: count };
      },
    });
  const each = places.flatMap((place) => averageOf([place], { unit: place.unit ?? "" }));
  return each.length > 1 ? [...each, ...averageOf(places, {})] : each;
}

/**
 * Unit costs (*enhedsudgifter*), gross: what a case costs, as the range that the caseload per FTE
 * gives, or what an organisational unit costs. Lines that cost nothing, save, or count nothing have
 * no unit cost.
 *
 * @param outcome - an evaluated plan
 * @param options - for each case of a line or of a proposal, or for each organisational unit
 * @returns kr. in the view's prices, per year and over all years; in the order of the plan
 * @throws ProblemError `unknownFigure` for a name the plan does not have
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { scenario: "begge" });
 * const [coordinators] = unitCosts(outcome) as [UnitCost];
 * const { low, high } = coordinators.allYears!.perUnit;
 * [low, high].map((kroner) => decimalText(kroner)); //=> ["25000", "50000"]
 * unitCosts(outcome, { per: "unit" }).map(({ where, byYear }) => [where.unit, decimalText(byYear.get(2012)!.perUnit.low)]); //=> [["socialcenter", "8500000"], ["herberger", "7500000"], [undefined, "8000000"]]
 * ```
 */
export function unitCosts(
  outcome: Outcome,
  { per = "case", where = {} }: UnitCostOptions = {},
): UnitCost[] {
  switch (per) {
    case "case":
      return perCase(outcome, where);
    case "proposal":
      return [...outcome.view.adopted].flatMap((id) => perCaseOfProposal(outcome, id, where));
    case "unit":
      return perUnit(outcome, where);
  }
}
