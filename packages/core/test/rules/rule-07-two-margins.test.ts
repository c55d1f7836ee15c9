import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  exact,
  figure,
  group,
  ratio,
  type FigureQuery,
  type Outcome,
  type Ratio,
} from "../../src/index.js";
import { amountLine, expectFigure, outcomeOf, proposal, staff, value } from "./small-plan.js";

const units = ["vest", "syd", "nord"];
const funders = [
  { id: "staten", label: "Staten" },
  { id: "fond", label: "Fonden" },
];
const payers = ["staten", "fond", "own"];
const cell = (outcome: Outcome, where: FigureQuery["where"], year = 2012): Ratio =>
  figure(outcome, { measure: "cost", where, year }).value;
const total = (values: readonly Ratio[]): Ratio => values.reduce(add, ratio(0n));

describe("Rule 7: two margins", () => {
  const outcome = outcomeOf({
    funders,
    baseline: {
      amounts: [
        amountLine({
          amount: "100000.01",
          split: { by: "equal", across: units },
          funding: [
            { funder: "staten", share: "50" },
            { funder: "fond", share: "50" },
          ],
        }),
      ],
    },
  });

  test("unit × funding: both margins come from the line-year", () => {
    expect(units.map((unit) => value(outcome, `cost/unit=${unit}/2012`))).toEqual([
      "33333.34",
      "33333.34",
      "33333.33",
    ]);
    expect(payers.map((payer) => value(outcome, `cost/funding=${payer}/2012`))).toEqual([
      "50000.01",
      "50000",
      "0",
    ]);
  });

  test("unit × funding: the cross cells are fitted to both margins", () => {
    for (const unit of units)
      expect(
        compare(
          total(payers.map((funding) => cell(outcome, { unit, funding }))),
          cell(outcome, { unit }),
        ),
      ).toBe(0);
    for (const funding of payers)
      expect(
        compare(
          total(units.map((unit) => cell(outcome, { unit, funding }))),
          cell(outcome, { funding }),
        ),
      ).toBe(0);
    for (const unit of units) expectFigure(outcome, `cost/unit=${unit}/funding=own/2012`, "0");
  });

  test("unit × control area: each pair is part of a unit and of an area", () => {
    const split = { by: "equal", across: units };
    const mixed = outcomeOf({
      baseline: {
        staffing: [staff({ fte: "1", split })],
        amounts: [
          amountLine({ amount: "100.01", split, controlArea: "capital" }),
          amountLine({ id: "mere", amount: "0.02", split, controlArea: "transfers" }),
        ],
      },
    });
    const areas = ["service", "capital", "transfers"];
    for (const unit of units)
      expect(
        compare(
          total(areas.map((controlArea) => cell(mixed, { unit, controlArea }))),
          cell(mixed, { unit }),
        ),
      ).toBe(0);
    for (const controlArea of areas)
      expect(
        compare(
          total(units.map((unit) => cell(mixed, { unit, controlArea }))),
          cell(mixed, { controlArea }),
        ),
      ).toBe(0);
    expect(value(mixed, "cost/controlArea=capital/2012")).toBe("100.01");
    expect(value(mixed, "cost/unit=nord/controlArea=transfers/2012")).toBe("0");
  });

  test("a pool of lines of both signs, split and paid by two sources, foots both ways in any prices", () => {
    const øre = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const weight = fc.nat(7);
    const lines = fc.array(fc.record({ øre, weights: fc.tuple(weight, weight, weight) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        lines,
        fc.nat(100),
        fc.nat(100),
        fc.constantFrom(2012, 2015, "current" as const),
        (drawn, first, second, priceLevel) => {
          const shares = [first, Math.min(second, 100 - first)];
          const random = outcomeOf(
            {
              funders,
              proposals: [
                proposal({
                  funding: funders.map(({ id }, at) => ({ funder: id, share: String(shares[at]) })),
                  amounts: drawn.map(({ øre: amount, weights }, at) =>
                    amountLine({
                      id: `l-${at}`,
                      amount: `${amount < 0 ? "-" : ""}${Math.trunc(Math.abs(amount) / 100)}.${String(Math.abs(amount) % 100).padStart(2, "0")}`,
                      split: {
                        by: "weights",
                        parts: {
                          vest: String(weights[0] + 1),
                          syd: String(weights[1]),
                          nord: String(weights[2]),
                        },
                      },
                    }),
                  ),
                }),
              ],
            },
            { adopted: ["forslag"], priceLevel },
          );
          for (const year of random.years) {
            const gross = cell(random, {}, year);
            for (const dimensions of [
              ["unit"],
              ["funding"],
              ["unit", "funding"],
              ["line", "unit", "funding"],
            ] as const)
              expect(
                total(group(random, "cost", dimensions).map(({ byYear }) => byYear.get(year)!)),
              ).toEqual(gross);
            for (const unit of units)
              expect(total(payers.map((funding) => cell(random, { unit, funding }, year)))).toEqual(
                cell(random, { unit }, year),
              );
            for (const [at, share] of shares.entries()) {
              const paid = cell(random, { funding: payers[at]! }, year);
              const wished = multiplyPercent(gross, share);
              expect(within(paid, wished)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

const multiplyPercent = (value: Ratio, percent: number): Ratio =>
  ratio(value.numerator * BigInt(percent), value.denominator * 100n);

/** Less than one øre apart. */
const within = (a: Ratio, b: Ratio): boolean => {
  const apart = add(a, ratio(-b.numerator, b.denominator));
  return compare(apart, exact("0.01")) < 0 && compare(apart, exact("-0.01")) > 0;
};
