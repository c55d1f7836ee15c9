import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Outcome,
  Plan,
  PortfolioDimension,
  PortfolioOptions,
  Ratio,
} from "../../src/index.js";
import {
  add,
  consolidate,
  consolidatedTable,
  decimalText,
  evaluate,
  figure,
  group,
  groupPortfolio,
  locales,
  overlapsTable,
  ratio,
  renderTable,
  summaryList,
} from "../../src/index.js";
import { randomCase } from "../random-plan/random-plan.js";

const total = (values: readonly Ratio[]): Ratio => values.reduce(add, ratio(0n));

/** Plans that can be added up: of one currency, however different otherwise. */
const plans = (least: number): fc.Arbitrary<Plan[]> =>
  fc.array(
    randomCase().map(({ plan }): Plan => ({ ...plan, currency: "DKK" })),
    { minLength: least, maxLength: 4 },
  );

const options: fc.Arbitrary<PortfolioOptions & { readonly priceLevel: number }> = fc.record({
  priceLevel: fc.integer({ min: 2008, max: 2020 }),
  adopt: fc.constantFrom("all" as const, "none" as const, { scenario: "alle" }),
});

const named = (list: readonly Plan[]) => list.map((plan, at) => ({ name: `plan ${at}`, plan }));

/** The plan by itself, in the view that the portfolio asks for. */
const alone = (plan: Plan, { priceLevel, adopt }: PortfolioOptions): Outcome =>
  evaluate(plan, {
    adopted: adopt === "none" ? [] : (plan.proposals ?? []).map(({ id }) => id),
    priceLevel: priceLevel!,
  });

const text = (byYear: ReadonlyMap<number, Ratio>): string =>
  [...byYear].map(([year, value]) => `${year}: ${decimalText(value)}`).join("; ");

/** Groups by what they are called, whatever their order. */
const byName = (groups: ReturnType<typeof groupPortfolio>): Map<string, string> =>
  new Map(groups.map(({ names, byYear }) => [JSON.stringify(names), text(byYear)]));

function forPortfolios(
  runs: number,
  least: number,
  property: (list: readonly Plan[], asked: PortfolioOptions) => void,
): void {
  fc.assert(fc.property(plans(least), options, property), { numRuns: runs, seed: 20081008 });
}

describe("random portfolios", () => {
  test("totals are the sums of the plans, each evaluated alone, to the øre and the FTE", () => {
    forPortfolios(60, 1, (list, asked) => {
      const portfolio = consolidate(named(list), asked);
      const outcomes = list.map((plan) => alone(plan, asked));
      for (const year of portfolio.years) {
        const covering = outcomes.filter(({ years }) => years.includes(year));
        for (const measure of ["cost", "fte"] as const) {
          const byYear = measure === "cost" ? portfolio.cost.byYear : portfolio.fte;
          expect(byYear.get(year)).toEqual(
            total(covering.map((outcome) => figure(outcome, { measure, where: {}, year }).value)),
          );
        }
        expect(
          portfolio.plans.filter(({ missingYears }) => missingYears.includes(year)),
        ).toHaveLength(list.length - covering.length);
      }
      expect(portfolio.cost.total).toEqual(
        total(outcomes.map((outcome) => figure(outcome, { measure: "cost", where: {} }).value)),
      );
    });
  });

  test("units, roles, areas and payers are the sums of the plans' own, and sum to the total", () => {
    const own: PortfolioDimension[] = ["unit", "role", "controlArea", "funding", "activity"];
    const single = (dimension: PortfolioDimension): PortfolioDimension[] => [dimension];
    const choices = [
      ...own.map(single),
      ["unit", "targetGroup"],
      ["controlArea", "funding", "unit"],
    ] as const;
    forPortfolios(25, 1, (list, asked) => {
      const portfolio = consolidate(named(list), asked);
      const outcomes = list.map((plan) => alone(plan, asked));
      for (const by of choices)
        for (const measure of ["cost", "fte"] as const) {
          if (measure === "fte" && by.some((dimension) => dimension === "funding")) continue;
          const groups = groupPortfolio(portfolio, measure, by);
          // The random plans name alike what has the same id, so ids serve as the oracle.
          const sums = new Map<string, Map<number, Ratio>>();
          for (const outcome of outcomes)
            for (const { where, byYear } of group(outcome, measure, by)) {
              const key = JSON.stringify(by.map((dimension) => where[dimension]));
              const sofar =
                sums.get(key) ?? new Map(portfolio.years.map((year) => [year, ratio(0n)]));
              for (const [year, value] of byYear) sofar.set(year, add(sofar.get(year)!, value));
              sums.set(key, sofar);
            }
          const found = groups.map(({ members: [first], byYear }) => [
            JSON.stringify(by.map((dimension) => first!.where[dimension])),
            text(byYear),
          ]);
          expect(new Map(found as [string, string][])).toEqual(
            new Map([...sums].map(([key, byYear]) => [key, text(byYear)])),
          );
          for (const year of portfolio.years)
            expect(total(groups.map(({ byYear }) => byYear.get(year)!))).toEqual(
              (measure === "cost" ? portfolio.cost.byYear : portfolio.fte).get(year),
            );
        }
    });
  });

  test("a portfolio of one plan is that plan", () => {
    fc.assert(
      fc.property(randomCase(), options, ({ plan }, asked) => {
        const { years, cost, fte, plans: members, currency } = consolidate(named([plan]), asked);
        const outcome = alone(plan, asked);
        expect(years).toEqual(outcome.years);
        expect(currency).toBe(plan.currency);
        expect(members[0]!.missingYears).toEqual([]);
        for (const year of years) {
          expect(cost.byYear.get(year)).toEqual(figure(outcome, `cost/${year}`).value);
          expect(fte.get(year)).toEqual(figure(outcome, `fte/${year}`).value);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the plans changes no total and no group", () => {
    forPortfolios(25, 2, (list, asked) => {
      const entries = named(list);
      const [one, other] = [entries, [...entries].reverse()].map((order) =>
        consolidate(order, asked),
      );
      expect(text(other!.cost.byYear)).toBe(text(one!.cost.byYear));
      expect(text(other!.fte)).toBe(text(one!.fte));
      for (const by of ["unit", "controlArea", "funding"] as const)
        expect(byName(groupPortfolio(other!, "cost", [by]))).toEqual(
          byName(groupPortfolio(one!, "cost", [by])),
        );
    });
  });

  test("every table prints, and the last row of the consolidated one is the portfolio", () => {
    const broken = /undefined|NaN|\[object|(?<![\w-])[-\u2212]0(?:[.,]0+)?(?![\d.,])/;
    forPortfolios(15, 1, (list, asked) => {
      const portfolio = consolidate(named(list), asked);
      for (const locale of locales) {
        const whole = consolidatedTable(portfolio, { locale, by: ["unit"], total: true });
        const values = whole.rows
          .at(-1)!
          .cells.map((cell) => (cell.kind === "figure" ? decimalText(cell.exact) : "0"));
        expect(values.join("; ")).toBe(
          groupPortfolio(portfolio, "cost", ["unit"]).length === 0
            ? values.map(() => "0").join("; ")
            : [...portfolio.cost.byYear.values(), portfolio.cost.total]
                .map((each) => decimalText(each))
                .join("; "),
        );
        for (const table of [
          whole,
          consolidatedTable(portfolio, { locale, footing: "controlled", signs: "saving" }),
          summaryList(portfolio, { locale, rankBy: "payback" }),
          overlapsTable(portfolio, { locale, by: ["targetGroup"] }),
        ])
          for (const format of ["text", "markdown", "html", "csv"] as const)
            expect(renderTable(table, { format })).not.toMatch(broken);
      }
    });
  });
});
