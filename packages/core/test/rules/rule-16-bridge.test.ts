import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BridgeQuery, Outcome, Plan, View } from "../../src/index.js";
import { bridge, decimalText, difference, evaluate, stateSource } from "../../src/index.js";
import {
  amountLine,
  draft,
  outcomeOf,
  planOf,
  proposal,
  staff,
  value,
  type Draft,
} from "./small-plan.js";

/** The causes that move the figure in a year, with what they move it by. */
function causes(from: Outcome, to: Outcome, query: BridgeQuery = {}, year = 2012): string[] {
  return bridge(from, to, query)
    .steps.map(({ kind, byYear }) => [kind, decimalText(byYear.get(year)!)] as const)
    .filter(([, change]) => change !== "0")
    .map(([kind, change]) => `${kind} ${change}`);
}

const rateOf = (amount: string, over: Draft = {}): Draft => ({
  rates: [{ id: "pris", label: "Årsværkspris", amount, ...over }],
});
const baseline = (...lines: readonly Draft[]): Draft => ({ baseline: { staffing: lines } });

describe("Rule 16: explanation of change", () => {
  test("25 → 32 FTE and 500.000 → 510.000 kr.: mængde 3.500.000 + pris 320.000 = 3.820.000", () => {
    const before = outcomeOf(baseline(staff({ fte: "25" })));
    const after = outcomeOf({ ...baseline(staff({ fte: "32" })), ...rateOf("510000") });
    expect(causes(before, after)).toEqual(["fte 3500000", "price 320000"]);
    expect(decimalText(difference(before, after).sum.byYear.get(2012)!.change)).toBe("3820000");
  });

  test("all causes at once, each on top of those before it", () => {
    const growth = (percent: string): Draft => ({
      series: "egen",
      indexSeries: [
        {
          id: "egen",
          label: "Egen",
          method: "revised",
          publications: [
            {
              id: "u1",
              budgetYear: 2013,
              publishedOn: "2012-01-01",
              status: "estimate",
              growth: { "2013": percent },
              source: stateSource.id,
            },
          ],
        },
      ],
      funders: [{ id: "staten", label: "Staten" }],
    });
    const funded = (share: string): Draft => ({ funding: [{ funder: "staten", share }] });
    const before = outcomeOf(
      {
        ...growth("2"),
        baseline: {
          staffing: [
            staff({ id: "ude", fte: "1" }),
            staff({ split: { by: "equal", across: ["vest", "syd"] } }),
          ],
          amounts: [amountLine({ amount: "100000" })],
          ...funded("50"),
        },
      },
      { priceLevel: 2013 },
    );
    const after = outcomeOf(
      {
        ...growth("3"),
        ...rateOf("510000"),
        baseline: {
          staffing: [
            staff({
              fte: "12",
              starts: "2012-07-01",
              split: { by: "weights", parts: { vest: "3", syd: "1" } },
            }),
            staff({ id: "inde", fte: "2" }),
          ],
          amounts: [amountLine({ amount: "150000" })],
          ...funded("25"),
        },
      },
      { priceLevel: 2013 },
    );
    // Out: 1 × 500.000 × 1,02. In: 2 × 510.000 × 1,03. FTE: 2 × 500.000 × 1,02. Amount: 50.000 × 1,02.
    // Half a year less of 12 × 500.000 × 1,02, then 10.000 kr. dearer for 6 FTE, then × 1,03 for × 1,02
    // on 6 × 510.000 + 150.000.
    expect(causes(before, after)).toEqual([
      "dropped -510000",
      "new 1050600",
      "fte 1020000",
      "amount 51000",
      "phaseIn -3060000",
      "price 61200",
      "index 32100",
    ]);
    // In Vest: half of 10 FTE, then half of 12, for half a year; at last three quarters of them.
    expect(causes(before, after, { where: { unit: "vest" } })).toEqual([
      "fte 510000",
      "phaseIn -1530000",
      "price 30600",
      "index 15300",
      "split 787950",
    ]);
    // The authority pays half of every change until its grant is halved.
    const own = causes(before, after, { where: { funding: "own" } });
    expect(own.slice(0, -1)).toEqual([
      "dropped -255000",
      "new 525300",
      "fte 510000",
      "amount 25500",
      "phaseIn -1530000",
      "price 30600",
      "index 16050",
    ]);
    // A quarter of 1.050.600 + 3.151.800 + 154.500 kr.
    expect(own.at(-1)).toBe("funding 1089225");
    expect(value(after, "cost/2012")).toBe("4356900");
  });

  test("a scenario: adopted proposals are new lines, and what they move is told with them", () => {
    const plan = {
      baseline: {
        staffing: [staff({ fte: "25" })],
        percentages: [{ id: "rammebesparelse", label: "Rammebesparelse", percent: "-2" }],
      },
      proposals: [proposal({ staffing: [staff({ id: "flere", fte: "7" })] })],
    };
    const found = bridge(outcomeOf(plan), outcomeOf(plan, { adopted: ["forslag"] }));
    const moved = found.steps.filter(({ lines }) => lines.length > 0);
    expect(moved.map(({ kind }) => kind)).toEqual(["new"]);
    expect(
      moved[0]!.lines.map(({ line, byYear }) => [line, decimalText(byYear.get(2012)!)]),
    ).toEqual([
      ["rammebesparelse", "-70000"],
      ["flere", "3500000"],
    ]);
  });

  test("the date an index is known at is a cause of its own", () => {
    const lines = { ...baseline(staff()), indexSeries: [{ ...vintages }], series: "loen" };
    const at = (asOf: string): View => ({ priceLevel: 2013, asOf });
    expect(causes(outcomeOf(lines, at("2012-12-31")), outcomeOf(lines, at("2013-12-31")))).toEqual([
      "index 50000",
    ]);
  });

  test("an amount that is stated anew in other prices does not change", () => {
    const before = outcomeOf({ baseline: { amounts: [amountLine({ amount: "100000" })] } });
    const after = outcomeOf({
      baseline: { amounts: [amountLine({ amount: "100300", priceLevel: 2013 })] },
    });
    expect(causes(before, after)).toEqual([]);
  });

  test("a line that becomes another kind of line is dropped, and new", () => {
    const before = outcomeOf(baseline(staff({ id: "linje" })));
    const after = outcomeOf({ baseline: { amounts: [amountLine({ id: "linje", amount: "1" })] } });
    expect(causes(before, after)).toEqual(["dropped -5000000", "new 1"]);
  });

  test("a line that moves to another control area leaves one and enters the other", () => {
    const before = outcomeOf(baseline(staff({ controlArea: "service" })));
    const after = outcomeOf(baseline(staff({ controlArea: "transfers", fte: "11" })));
    expect(causes(before, after)).toEqual(["fte 500000"]);
    expect(causes(before, after, { where: { controlArea: "service" } })).toEqual([
      "dropped -5000000",
    ]);
    expect(causes(before, after, { where: { controlArea: "transfers" } })).toEqual([
      "new 5000000",
      "fte 500000",
    ]);
  });

  test("two plans are compared in the years they share", () => {
    const before = outcomeOf(baseline(staff()));
    const after = outcomeOf({
      ...baseline(staff({ fte: "11" })),
      years: { first: 2014, count: 4 },
    });
    expect(bridge(before, after).years).toEqual([2014, 2015]);
    expect(causes(before, after, {}, 2014)).toEqual(["fte 500000"]);
    const later = outcomeOf({ ...baseline(staff()), years: { first: 2016, count: 1 } });
    expect(() => bridge(before, later)).toThrow("noSharedYears");
  });

  test("what cannot be compared is refused", () => {
    const before = outcomeOf(baseline(staff()));
    const kroner = planOf(draft({ ...baseline(staff()), currency: "NOK" }));
    expect(() => bridge(before, evaluate(kroner))).toThrow("currenciesDiffer");
    const plan = planOf(draft(baseline(staff())));
    expect(() => bridge(before, evaluate(plan, { priceLevel: 2013 }))).toThrow(
      "priceLevelMismatch",
    );
    const current = evaluate(plan, { priceLevel: "current" });
    expect(() => bridge(current, current)).toThrow("fixedPricesOnly");
    expect(() => bridge(before, before, { where: { unit: "vset" } })).toThrow("unknownFigure");
  });
});

const vintages = {
  id: "loen",
  label: "Lønninger",
  method: "revised",
  publications: [
    ["u1", "2012-06-01", "1"],
    ["u2", "2013-06-01", "2"],
  ].map(([id, publishedOn, percent]) => ({
    id,
    budgetYear: 2013,
    publishedOn,
    status: "estimate",
    growth: { "2013": percent },
    source: stateSource.id,
  })),
};

/** One line, as its plan states it, by the causes of rule 16. */
interface Parts {
  readonly fte: string;
  readonly month: number;
  readonly price: string;
  readonly growth: string;
  readonly weights: readonly [number, number];
  readonly share: string;
}

const planFrom = ({ fte, month, price, growth, weights, share }: Parts): Plan =>
  planOf(
    draft({
      ...rateOf(price),
      series: "loen",
      indexSeries: [
        {
          ...vintages,
          publications: vintages.publications.map((each) => ({
            ...each,
            growth: { "2013": growth },
          })),
        },
      ],
      years: { first: 2012, count: 1 },
      funders: [{ id: "staten", label: "Staten" }],
      ...baseline(
        staff({
          fte,
          starts: `2012-${String(month).padStart(2, "0")}-01`,
          split: {
            by: "weights",
            parts: { vest: String(weights[0]), syd: String(weights[1]) },
            step: "0.01",
          },
          funding: [{ funder: "staten", share }],
        }),
      ),
    }),
  );

describe("Rule 16 against plans written out by hand between the two", () => {
  const parts: fc.Arbitrary<Parts> = fc.record({
    fte: fc.integer({ min: 1, max: 4_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
    month: fc.integer({ min: 1, max: 12 }),
    price: fc.integer({ min: 1, max: 90_000_000 }).map((øre) => (øre / 100).toFixed(2)),
    growth: fc.integer({ min: -50, max: 90 }).map((tenths) => (tenths / 10).toFixed(1)),
    weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)),
    share: fc.integer({ min: 0, max: 100 }).map(String),
  });
  const order = [
    ["fte", "fte"],
    ["phaseIn", "month"],
    ["price", "price"],
    ["index", "growth"],
    ["split", "weights"],
    ["funding", "share"],
  ] as const;

  test.each([{}, { unit: "vest" }, { funding: "own" }, { unit: "syd", funding: "staten" }])(
    "each step is the difference between two whole plans: %o",
    (where) => {
      fc.assert(
        fc.property(parts, parts, (before, after) => {
          const view = { priceLevel: 2013 };
          const stages = order.reduce<Parts[]>(
            (sofar, [, part]) => [...sofar, { ...sofar.at(-1)!, [part]: after[part] }],
            [before],
          );
          const figures = stages.map((stage) =>
            value(evaluate(planFrom(stage), view), { measure: "cost", where, year: 2012 }),
          );
          const found = bridge(evaluate(planFrom(before), view), evaluate(planFrom(after), view), {
            where,
          });
          const øre = (text: string) => BigInt(Math.round(Number(text) * 100));
          const steps = order.map(([kind]) => {
            const step = found.steps.find((each) => each.kind === kind);
            return øre(decimalText(step!.byYear.get(2012)!));
          });
          expect(steps).toEqual(order.map((_, at) => øre(figures[at + 1]!) - øre(figures[at]!)));
        }),
        { numRuns: 40 },
      );
    },
  );
});
