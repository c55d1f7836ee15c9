import type { CombinationOptions, Plan, Ratio } from "../../src/index.js";
import { add, evaluate, figure, group, multiply, ratio } from "../../src/index.js";

/** What a set of proposals comes to, read from an evaluation of the plan with just that set adopted. */
export interface Evaluated {
  readonly adopted: readonly string[];
  readonly cost: readonly Ratio[];
  readonly own: readonly Ratio[];
  readonly service: readonly Ratio[];
  readonly fte: readonly Ratio[];
}

export const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, ratio(0n));
export const minus = (a: Ratio, b: Ratio): Ratio => add(a, multiply(b, ratio(-1n)));

function evaluated(
  plan: Plan,
  adopted: readonly string[],
  { priceLevel }: CombinationOptions,
): Evaluated {
  const outcome = evaluate(plan, { adopted, ...(priceLevel === undefined ? {} : { priceLevel }) });
  const inYears = (measure: "cost" | "fte", where = {}) =>
    outcome.years.map((year) => figure(outcome, { measure, where, year }).value);
  const service = group(outcome, "cost", ["controlArea"]).find(
    ({ where }) => where.controlArea === "service",
  );
  return {
    adopted,
    cost: inYears("cost"),
    own: inYears("cost", { funding: "own" }),
    service: outcome.years.map((year) => service?.byYear.get(year) ?? ratio(0n)),
    fte: inYears("fte"),
  };
}

/** Every subset of a list, in the order of counting with the first of the list as the ones. */
const subsetsOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: 2 ** ids.length }, (_, set) =>
    ids.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1),
  );

export interface BruteForce {
  readonly candidates: readonly string[];
  /** Every subset of the candidates, evaluated, by its ids. */
  readonly subset: (adopted: readonly string[]) => Evaluated;
  /** Those that may be adopted. */
  readonly admissible: readonly Evaluated[];
}

/** Every subset of a plan's proposals by itself, with nothing combined. */
export function bruteForce(plan: Plan, options: CombinationOptions): BruteForce {
  const proposals = plan.proposals ?? [];
  const candidates = proposals
    .map(({ id }) => id)
    .filter((id) => options.among?.includes(id) ?? true);
  const mayBeAdopted = (adopted: readonly string[]): boolean =>
    (options.mustHave ?? []).every((id) => adopted.includes(id)) &&
    proposals
      .filter(({ id }) => adopted.includes(id))
      .every(
        ({ requires = [], excludes = [] }) =>
          requires.every((id) => adopted.includes(id)) &&
          !excludes.some((id) => adopted.includes(id)),
      );
  const subsets = subsetsOf(candidates);
  const known = new Map<string, Evaluated>();
  const subset = (adopted: readonly string[]): Evaluated => {
    const found = known.get(adopted.join()) ?? evaluated(plan, adopted, options);
    known.set(adopted.join(), found);
    return found;
  };
  return { candidates, subset, admissible: subsets.filter(mayBeAdopted).map(subset) };
}
