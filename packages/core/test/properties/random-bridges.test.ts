import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bridge, Outcome, Plan, Ratio } from "../../src/index.js";
import { add, bridge, decimalText, difference, evaluate, figure, ratio } from "../../src/index.js";
import { randomCase } from "../random-plan/random-plan.js";

const zero = ratio(0n);
const total = (values: readonly Ratio[]): Ratio => values.reduce(add, zero);

/** A later publication that revises the growth of one year. */
const revised = (plan: Plan, year: string): Plan => ({
  ...plan,
  indexSeries: (plan.indexSeries ?? []).map((series) => ({
    ...series,
    publications: (series.publications ?? []).map((publication) => ({
      ...publication,
      growth: { ...publication.growth, [year]: "9.99" },
    })),
  })),
});

/** Two plans whose lines have the same names and hardly anything else in common. */
const pairOfPlans = fc
  .record({
    before: randomCase(),
    after: randomCase(),
    level: fc.integer({ min: 2008, max: 2020 }),
    year: fc.integer({ min: 2009, max: 2020 }),
  })
  .map(({ before, after, level, year }) => {
    const { currency, years } = before.plan;
    const other = { ...after.plan, currency };
    const overlap =
      years.first + years.count > other.years.first &&
      other.years.first + other.years.count > years.first;
    return { before, level, to: { plan: revised(other, String(year)), view: after.view }, overlap };
  })
  .filter(({ overlap }) => overlap)
  .map(({ before, to, level }) => ({
    from: evaluate(before.plan, { ...before.view, priceLevel: level }),
    to: evaluate(to.plan, { ...to.view, priceLevel: level }),
  }));

/** Two sets of adopted proposals in one plan. */
const pairOfScenarios = randomCase()
  .chain(({ plan }) => {
    const some = fc.subarray((plan.proposals ?? []).map(({ id }) => id));
    return fc.record({
      plan: fc.constant(plan),
      before: some,
      after: some,
      priceLevel: fc.integer({ min: 2008, max: 2020 }),
    });
  })
  .map(({ plan, before, after, priceLevel }) => ({
    from: evaluate(plan, { adopted: before, priceLevel }),
    to: evaluate(plan, { adopted: after, priceLevel }),
  }));

interface Pair {
  readonly from: Outcome;
  readonly to: Outcome;
}

function everyStepCloses(found: Bridge): void {
  for (const year of found.years) {
    const changes = found.steps.map((step) => step.byYear.get(year) ?? zero);
    expect(total([found.start.get(year) ?? zero, ...changes])).toEqual(found.end.get(year));
    for (const step of found.steps)
      expect(total(step.lines.map((line) => line.byYear.get(year) ?? zero))).toEqual(
        step.byYear.get(year),
      );
  }
}

function endsAreFigures({ from, to, query, years, start, end }: Bridge): void {
  for (const year of years) {
    const at = { measure: query.measure, where: query.where, year };
    expect(start.get(year)).toEqual(figure(from, at).value);
    expect(end.get(year)).toEqual(figure(to, at).value);
  }
}

/** A thousand pairs take a while on a machine that does other work as well. */
const patience = 60_000;

const forPairs = (
  pairs: fc.Arbitrary<Pair>,
  runs: number,
  property: (pair: Pair) => void,
): void => {
  fc.assert(
    fc.property(pairs, (pair) => {
      property(pair);
    }),
    { numRuns: runs },
  );
};

describe("rule 16: the explanation of a change closes to the øre", { timeout: patience }, () => {
  test.each([
    ["two versions of a plan", pairOfPlans, 600],
    ["two scenarios of a plan", pairOfScenarios, 400],
  ] as const)("cost, %s", (_, pairs, runs) => {
    forPairs(pairs, runs, ({ from, to }) => {
      const found = bridge(from, to);
      everyStepCloses(found);
      endsAreFigures(found);
    });
  });

  test.each([
    ["unit", { unit: "socialcenter" }],
    ["payer", { funding: "own" }],
    ["unit and payer", { unit: "herberger", funding: "tilskud-0" }],
    ["control area", { controlArea: "service" }],
    ["owner and role", { proposal: "f0", role: "Boligrådgivere" }],
  ] as const)("cost of one %s, where both plans know it", (_, where) => {
    let explained = 0;
    forPairs(fc.oneof(pairOfPlans, pairOfScenarios), 150, ({ from, to }) => {
      try {
        for (const side of [from, to]) figure(side, { measure: "cost", where });
      } catch {
        return;
      }
      const found = bridge(from, to, { where });
      everyStepCloses(found);
      endsAreFigures(found);
      explained += 1;
    });
    expect(explained).toBeGreaterThan(20);
  });

  test("FTE, which have neither price nor payer", () => {
    forPairs(pairOfPlans, 100, ({ from, to }) => {
      const found = bridge(from, to, { measure: "fte" });
      everyStepCloses(found);
      endsAreFigures(found);
      for (const step of found.steps)
        if (["price", "index", "amount", "funding"].includes(step.kind))
          expect(step.lines).toEqual([]);
    });
  });

  test("a plan does not differ from itself, and backwards is the change with the other sign", () => {
    forPairs(fc.oneof(pairOfPlans, pairOfScenarios), 100, ({ from, to }) => {
      for (const step of bridge(from, from, { where: { funding: "own" } }).steps)
        expect(step.lines).toEqual([]);
      const [there, back] = [difference(from, to), difference(to, from)];
      expect(total([there.sum.total!.change, back.sum.total!.change])).toEqual(zero);
    });
  });
});

describe("a difference foots", () => {
  test("its rows add up to the whole, whatever it is divided by", () => {
    forPairs(fc.oneof(pairOfPlans, pairOfScenarios), 150, ({ from, to }) => {
      for (const by of [
        ["unit"],
        ["role", "controlArea"],
        ["funding"],
        ["proposal", "unit"],
      ] as const) {
        const found = difference(from, to, { by });
        for (const year of found.years) {
          const rows = found.rows.map(({ byYear }) => byYear.get(year)!);
          const query = { measure: "cost", where: {}, year } as const;
          expect(total(rows.map(({ from: value }) => value))).toEqual(figure(from, query).value);
          expect(total(rows.map(({ to: value }) => value))).toEqual(figure(to, query).value);
          expect(decimalText(total(rows.map(({ change }) => change)))).toBe(
            decimalText(found.sum.byYear.get(year)!.change),
          );
        }
      }
    });
  });
});
