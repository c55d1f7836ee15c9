import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Appraisal, FigureQuery, Outcome, Plan, Ratio, Table, View } from "../../src/index.js";
import {
  add,
  appraise,
  breakEven,
  breakEvenTable,
  compare,
  evaluate,
  figure,
  fullyPhasedIn,
  investment,
  locales,
  multiply,
  ProblemError,
  rankByUnitCost,
  ratio,
  renderTable,
  unitCostRanking,
  unitCosts,
  unitCostTable,
} from "../../src/index.js";
import { randomCase, type RandomPlanOptions } from "../random-plan/random-plan.js";

const minusOne = ratio(-1n);
const zero = ratio(0n);
const total = (values: readonly Ratio[]): Ratio => values.reduce(add, zero);
const less = (a: Ratio, b: Ratio): Ratio => add(a, multiply(b, minusOne));

/** The year after the table as a figure, or nothing where no index leads there. */
function figureIn(outcome: Outcome, query: FigureQuery): Ratio | undefined {
  try {
    return figure(outcome, query).value;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

interface Appraised {
  readonly appraisal: Appraisal;
  readonly from: Outcome;
  readonly to: Outcome;
}

/** Appraises some proposals of random plans on top of others, in fixed prices. */
function forAppraisals(
  runs: number,
  property: (appraised: Appraised, plan: Plan) => void,
  options: RandomPlanOptions = {},
): void {
  let seen = 0;
  const cases = fc
    .tuple(randomCase({ proposals: [1, 3], ...options }), fc.infiniteStream(fc.boolean()))
    .map(([drawn, coins]) => ({ ...drawn, coins: [...coins.take(3)] }));
  fc.assert(
    fc.property(cases, ({ plan, view: drawn, coins }) => {
      const { priceLevel, adopted = [] } = drawn;
      const view: View =
        priceLevel === undefined || priceLevel === "current"
          ? { adopted }
          : { adopted, priceLevel };
      const free = (plan.proposals ?? []).map(({ id }) => id).filter((id) => !adopted.includes(id));
      const [first, ...others] = free;
      if (first === undefined) return;
      const proposals = [first, ...others.filter((_, at) => coins[at])];
      const from = evaluate(plan, view);
      const to = evaluate(plan, { ...view, adopted: [...adopted, ...proposals] });
      seen += 1;
      property({ appraisal: appraise(plan, proposals, view), from, to }, plan);
    }),
    { numRuns: runs, seed: 20110506 },
  );
  expect(seen).toBeGreaterThan(runs / 4);
}

describe("appraisals of random plans", () => {
  test("are the difference between two outcomes, in every column", () => {
    forAppraisals(60, ({ appraisal, from, to }) => {
      for (const year of [...appraisal.years, "thereafter"] as const) {
        const of = ({ byYear, thereafter }: Appraisal["fte"]) =>
          year === "thereafter" ? thereafter : byYear.get(year)!;
        const change = (query: Omit<FigureQuery, "year">) => {
          const [before, after] = [from, to].map((side) => figureIn(side, { ...query, year }));
          return before && after && less(after, before);
        };
        expect(of(appraisal.gross)).toEqual(change({ measure: "cost", where: {} }));
        expect(of(appraisal.fte)).toEqual(change({ measure: "fte", where: {} }));
        expect(of(appraisal.own)).toEqual(change({ measure: "cost", where: { funding: "own" } }));
        for (const { payer, amount } of appraisal.grants)
          expect(of(amount)).toEqual(change({ measure: "cost", where: { funding: payer } }));
      }
    });
  });

  test("add up: lines, blocks, control areas, grants and own cost", () => {
    forAppraisals(60, ({ appraisal }) => {
      const { changes, permanent, implementation, grants, byControlArea } = appraisal;
      const columns = [
        ...appraisal.years.map((year) => (of: Appraisal["own"]) => of.byYear.get(year)!),
        (of: Appraisal["own"]) => of.thereafter,
        (of: Appraisal["own"]) => of.total,
      ];
      for (const of of columns) {
        const gross = of(appraisal.gross);
        expect(total(changes.map(({ cost }) => of(cost)))).toEqual(gross);
        expect(add(of(permanent), of(implementation))).toEqual(gross);
        expect(
          total(byControlArea.flatMap((area) => [of(area.permanent), of(area.implementation)])),
        ).toEqual(gross);
        expect(less(gross, total(grants.map(({ amount }) => of(amount))))).toEqual(
          of(appraisal.own),
        );
        expect(add(of(appraisal.net), of(appraisal.own))).toEqual(zero);
      }
      expect(total([...appraisal.investment.values()])).toEqual(implementation.total);
    });
  });

  test("are phased in when their proposal is, where it moves nothing else", () => {
    let compared = 0;
    forAppraisals(
      150,
      ({ appraisal, to }) => {
        const [proposal, ...others] = appraisal.proposals;
        if (others.length > 0) return;
        compared += 1;
        expect(appraisal.fullyPhasedIn).toBe(fullyPhasedIn(to, proposal));
      },
      { percentages: false, conditions: false },
    );
    expect(compared).toBeGreaterThan(20);
  });

  test("break even with so many units, and not with one fewer", () => {
    forAppraisals(60, ({ appraisal }) => {
      const price = ratio(1234567n, 1000n);
      const { byYear, thereafter, needsNothing } = breakEven(appraisal, { price, of: "døgn" });
      const costs = [...appraisal.own.byYear.values(), appraisal.own.thereafter];
      expect(needsNothing).toBe(costs.every((cost) => compare(cost, zero) <= 0));
      [...byYear.values(), thereafter].forEach(({ units }, at) => {
        const saved = (count: bigint) => compare(multiply(ratio(count), price), costs[at]!) >= 0;
        expect(saved(units)).toBe(true);
        expect(units === 0n || !saved(units - 1n)).toBe(true);
      });
    });
  });

  test("unit costs times what they are spread over are the cost", () => {
    let costs = 0;
    forAppraisals(60, ({ to }) => {
      for (const per of ["case", "proposal", "unit"] as const)
        for (const { byYear, allYears } of unitCosts(to, { per }))
          for (const { cost, count, perUnit } of [
            ...byYear.values(),
            ...(allYears ? [allYears] : []),
          ]) {
            costs += 1;
            expect(multiply(perUnit.low, count.high)).toEqual(cost);
            expect(multiply(perUnit.high, count.low)).toEqual(cost);
            expect(compare(zero, perUnit.low) < 0 && compare(perUnit.low, perUnit.high) <= 0).toBe(
              true,
            );
          }
    });
    expect(costs).toBeGreaterThan(100);
  });

  /** A number that is no number, a figure nobody filled in, or a nought below nought. */
  const broken = /undefined|NaN|\[object|(?<![\w-])[-\u2212]0(?:[.,]0+)?(?![\d.,])/;

  /** Checks that printed lines add up to the sums below them, and years to their total. */
  function expectFooted({ rows, columns }: Table): void {
    const sums = rows.slice(0, rows.findIndex(({ kind }) => kind === "total") + 1);
    const shown = sums.map(({ cells }) =>
      cells.map((cell) => (cell.kind === "figure" ? cell.printed : zero)),
    );
    const at = columns.findIndex(({ id }) => id === "total");
    columns.forEach((_, column) => {
      let open = zero;
      let subtotals = zero;
      sums.forEach(({ kind }, row) => {
        const value = shown[row]![column] ?? zero;
        if (kind === "line") open = add(open, value);
        if (kind === "subtotal") {
          expect(value).toEqual(open);
          [open, subtotals] = [zero, add(subtotals, value)];
        }
        if (kind === "total") expect(value).toEqual(subtotals);
      });
    });
    for (const cells of shown)
      if (cells.length > 0) expect(total(cells.slice(1, at))).toEqual(cells[at]);
  }

  test("print in every language, foot when they are told to, and hold nothing broken", () => {
    forAppraisals(40, ({ appraisal, to }, plan) => {
      const prices = [{ price: "1500", of: "døgn" }];
      for (const locale of locales) {
        const tables = [
          investment(appraisal, { locale, signs: "saving", thereafter: true }),
          breakEvenTable(appraisal, prices, { locale, thereafter: true }),
          unitCostTable(to, { locale }),
          unitCostTable(to, { locale, per: "unit" }),
          unitCostRanking(rankByUnitCost(plan), { locale }),
        ];
        for (const table of tables) {
          expect(renderTable(table, { format: "text" })).not.toMatch(broken);
          for (const { kind, cells } of table.rows)
            expect(cells.length).toBe(kind === "section" ? 0 : table.columns.length);
        }
      }
      for (const signs of ["expenditure", "saving"] as const)
        expectFooted(
          investment(appraisal, { locale: "da", signs, footing: "controlled", total: true }),
        );
    });
  });

  test("a printed figure with a path is that figure of the outcome with the proposals", () => {
    let paths = 0;
    forAppraisals(60, ({ appraisal, to }) => {
      const { rows } = investment(appraisal, { locale: "da", total: true, thereafter: true });
      for (const { cells } of rows)
        for (const cell of cells)
          if (cell.kind === "figure" && cell.path !== undefined) {
            paths += 1;
            expect(figure(to, cell.path).value).toEqual(cell.exact);
          }
    });
    expect(paths).toBeGreaterThan(100);
  });
});
