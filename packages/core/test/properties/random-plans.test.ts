import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import type { Dimension, Outcome, Plan, Ratio, Step, Table } from "../../src/index.js";
import {
  actuals,
  add,
  budgetNote,
  capacity,
  dimensions,
  evaluate,
  explain,
  explanationText,
  figure,
  figurePath,
  findingText,
  frameAccount,
  funding,
  group,
  grouped,
  locales,
  multiply,
  parseFigurePath,
  parsePlan,
  parsePlanJson,
  problemText,
  ratio,
  renderTable,
  staffing,
} from "../../src/index.js";
import { lineYears } from "../random-plan/line-year-oracle.js";
import { formerBaseline, mirroredPlan, withoutBaseline } from "../random-plan/mirrored-plan.js";
import { randomCase, type RandomCase } from "../random-plan/random-plan.js";

const subsets = (of: readonly Dimension[]): Dimension[][] =>
  of.reduce<Dimension[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]]);
/** Every choice of up to two dimensions, and all of them together. */
const choices = subsets(dimensions).filter(
  ({ length }) => length <= 2 || length === dimensions.length,
);

/** Money has a payer; people have none. */
const choicesFor = (measure: "cost" | "fte") =>
  choices.filter((by) => measure === "cost" || !by.includes("funding"));

const total = (values: readonly Ratio[]): Ratio => values.reduce(add, ratio(0n));
const negated = (value: Ratio): Ratio => multiply(value, ratio(-1n));
const linesOf = ({ baseline, proposals = [] }: Plan) =>
  [baseline ?? {}, ...proposals].flatMap(
    ({ staffing: posts = [], amounts = [], percentages = [] }) => [
      ...posts,
      ...amounts.map((line) => ({ ...line, role: undefined })),
      ...percentages.map((line) => ({ ...line, role: undefined, split: undefined })),
    ],
  );
const unitsOf = ({ unit, split }: ReturnType<typeof linesOf>[number]): string[] => {
  if (!split) return [unit ?? "none"];
  return split.by === "equal" ? split.across : Object.keys(split.parts);
};
/** Everyone who pays for a line, and the authority itself. */
const payersOf = ({ baseline, proposals = [] }: Plan): string[] => {
  const paying = [baseline ?? {}, ...proposals].flatMap(
    ({ staffing: posts = [], amounts = [], percentages = [], funding: shared = [] }) =>
      [...posts, ...amounts, ...percentages].flatMap((line) => line.funding ?? shared),
  );
  return [...new Set([...paying.map(({ funder, frame }) => funder ?? frame ?? ""), "own"])];
};

/** A number that is no number, a figure nobody filled in, or a nought below nought. */
const broken = /undefined|NaN|\[object|(?<![\w-])[-\u2212]0(?:[.,]0+)?(?![\d.,])/;

/** Checks a property of many random plans; the same plans in every run. */
function forPlans(
  runs: number,
  property: (outcome: Outcome, drawn: RandomCase) => void,
  options: Parameters<typeof randomCase>[0] = {},
): void {
  fc.assert(
    fc.property(randomCase(options), (drawn) => {
      property(evaluate(drawn.plan, drawn.view), drawn);
    }),
    { numRuns: runs, seed: 20110506 },
  );
}

describe("random plans", () => {
  test("are valid, and come through JSON unchanged", () => {
    fc.assert(
      fc.property(randomCase(), ({ plan }) => {
        const read = parsePlanJson(JSON.stringify(plan));
        if (!read.ok) expect.fail(read.problems.map((each) => problemText(each, "en")).join("\n"));
        expect(read.value).toEqual(plan);
        expect(JSON.stringify(parsePlan(read.value))).toBe(JSON.stringify(read));
      }),
      { numRuns: 200, seed: 20110506 },
    );
  });

  test("line-years, FTE and unit parts equal an independent oracle (rules 1–6 and 8)", () => {
    let moneyYears = 0;
    forPlans(300, (outcome, { plan, view }) => {
      for (const { line, year, øre, fte, units } of lineYears(plan, view)) {
        const told = `${line}/${year}`;
        const cost = figure(outcome, { measure: "cost", where: { line }, year }).value;
        expect(cost, told).toEqual(ratio(øre, 100n));
        if (øre !== 0n) moneyYears++;
        if (fte) {
          const { numerator, denominator } = figure(outcome, {
            measure: "fte",
            where: { line },
            year,
          }).value;
          expect(new Fraction(numerator, denominator).equals(fte), `fte ${told}`).toBe(true);
        }
        for (const [unit, part] of units ?? [])
          expect(
            figure(outcome, { measure: "cost", where: { line, unit }, year }).value,
            `${told} in ${unit}`,
          ).toEqual(ratio(part, 100n));
      }
    });
    expect(moneyYears).toBeGreaterThan(1000);
  });

  test("groups by up to two dimensions, and by all of them, sum to the total, to the øre", () => {
    forPlans(60, (outcome) => {
      for (const measure of ["cost", "fte"] as const)
        for (const by of choicesFor(measure)) {
          const groups = group(outcome, measure, by);
          for (const year of outcome.years)
            expect(
              total(groups.map(({ byYear }) => byYear.get(year)!)),
              `${measure} by ${by.join(", ")}, ${year}`,
            ).toEqual(figure(outcome, { measure, where: {}, year }).value);
        }
    });
  });

  test("a group is the figure that it is narrowed down to", () => {
    forPlans(60, (outcome) => {
      for (const by of choices)
        for (const { where, byYear } of group(outcome, "cost", by))
          // Lines without a role are no group that a path can name.
          if (Object.keys(where).length === by.length)
            for (const [year, value] of byYear)
              expect(
                figure(outcome, { measure: "cost", where, year }).value,
                figurePath({ measure: "cost", where, year }),
              ).toEqual(value);
    });
  });

  test("unit parts sum to lines, and funding parts to the gross of each line and unit", () => {
    forPlans(80, (outcome, { plan }) => {
      const payers = payersOf(plan);
      for (const line of linesOf(plan))
        for (const year of outcome.years) {
          const cost = (where: object) =>
            figure(outcome, { measure: "cost", where: { line: line.id, ...where }, year }).value;
          expect(total(unitsOf(line).map((unit) => cost({ unit })))).toEqual(cost({}));
          expect(total(payers.map((payer) => cost({ funding: payer })))).toEqual(cost({}));
          for (const unit of unitsOf(line))
            expect(total(payers.map((payer) => cost({ unit, funding: payer })))).toEqual(
              cost({ unit }),
            );
          if (line.role !== undefined) {
            const fte = (where: object) =>
              figure(outcome, { measure: "fte", where: { line: line.id, ...where }, year }).value;
            expect(total(unitsOf(line).map((unit) => fte({ unit })))).toEqual(fte({}));
          }
        }
    });
  });

  test("the sum over years is the sum of the years, in fixed prices", () => {
    forPlans(60, (outcome, { plan }) => {
      if (outcome.view.basis.kind === "current") {
        expect(() => figure(outcome, "cost")).toThrow("fixedPricesOnly");
        return;
      }
      for (const where of [{}, ...linesOf(plan).map(({ id }) => ({ line: id }))])
        expect(figure(outcome, { measure: "cost", where }).value).toEqual(
          total(
            outcome.years.map((year) => figure(outcome, { measure: "cost", where, year }).value),
          ),
        );
    });
  });

  test("evaluated twice, a plan gives the same figures and findings", () => {
    forPlans(60, (outcome, { plan, view }) => {
      const again = evaluate(structuredClone(plan), view);
      const whole = ["proposal", "line", "role", "unit", "controlArea", "funding"] as const;
      expect(group(again, "cost", whole)).toEqual(group(outcome, "cost", whole));
      const staffed = whole.filter((dimension) => dimension !== "funding");
      expect(group(again, "fte", staffed)).toEqual(group(outcome, "fte", staffed));
      expect(again.findings).toEqual(outcome.findings);
    });
  });

  test("the order in which figures are asked for does not matter", () => {
    forPlans(40, (outcome, { plan, view }) => {
      const other = evaluate(structuredClone(plan), view);
      const queries = choices.flatMap((by) =>
        group(outcome, "cost", by).map(({ where }) => ({
          measure: "cost" as const,
          where,
          year: outcome.years[0]!,
        })),
      );
      const values = queries.map((query) => figure(outcome, query).value);
      const backwards = [...queries].reverse().map((query) => figure(other, query).value);
      expect(backwards.reverse()).toEqual(values);
    });
  });

  test("an explanation comes to the figure, and so does every named figure inside it", () => {
    forPlans(60, (outcome, { plan }) => {
      const check = (step: Step): void => {
        if (step.subject && step.path !== undefined)
          expect(figure(outcome, step.path).value, step.path).toEqual(step.value);
        if (step.operation === "sum")
          expect(total(step.operands.map(({ value }) => value))).toEqual(step.value);
        step.operands.forEach(check);
      };
      const year = outcome.years.at(-1)!;
      const wheres = [
        {},
        ...group(outcome, "cost", ["line", "unit", "funding"])
          .slice(0, 8)
          .map(({ where }) => where),
        ...linesOf(plan).map(({ id }) => ({ line: id })),
      ];
      for (const where of wheres) {
        const query = { measure: "cost" as const, where, year };
        const step = explain(outcome, query);
        expect(step.value).toEqual(figure(outcome, query).value);
        expect(step.path).toBe(figurePath(query));
        check(step);
        for (const locale of locales) {
          const text = explanationText(step, { locale, currency: plan.currency });
          expect(text).not.toMatch(broken);
        }
      }
    });
  });

  test("the mirror image: all FTE and amounts negated give every figure negated", () => {
    forPlans(
      60,
      (_, { plan, view }) => {
        const upright = withoutBaseline(plan);
        const adopted = { ...view, adopted: [formerBaseline, ...(view.adopted ?? [])] };
        const one = evaluate(upright, adopted);
        const other = evaluate(mirroredPlan(upright), adopted);
        const image = parsePlan(mirroredPlan(upright));
        expect(image.ok).toBe(true);
        for (const measure of ["cost", "fte"] as const)
          for (const by of choicesFor(measure))
            expect(group(other, measure, by)).toEqual(
              group(one, measure, by).map(({ where, byYear }) => ({
                where,
                byYear: new Map([...byYear].map(([year, value]) => [year, negated(value)])),
              })),
            );
      },
      { fixedGrants: false },
    );
  });

  test("every table prints in every format and language", () => {
    forPlans(20, (outcome, { plan }) => {
      const fixed = outcome.view.basis.kind === "fixed";
      for (const locale of locales) {
        for (const table of [
          staffing(outcome, { locale }),
          capacity(outcome, { locale }),
          funding(outcome, { locale, footing: "controlled" }),
          budgetNote(outcome, { locale, total: fixed, thereafter: fixed, financing: true }),
          budgetNote(outcome, { locale, footing: "controlled", total: fixed, financing: true }),
          budgetNote(outcome, { locale, unit: "mio", proposal: "baseline" }),
          grouped(outcome, {
            locale,
            by: ["unit", "funding"],
            footing: "controlled",
            total: fixed,
          }),
          grouped(outcome, { locale, by: ["role"], measure: "fte" }),
          ...((plan.frames ?? []).length > 0 ? [frameAccount(outcome, { locale })] : []),
        ])
          for (const format of ["text", "markdown", "html", "csv"] as const)
            expect(renderTable(table, { format })).not.toMatch(broken);
        for (const finding of outcome.findings)
          expect(findingText(finding, plan, locale)).not.toMatch(/undefined|NaN|\[object|\n/);
      }
    });
  });

  test("each cell with a path is the figure of that path", () => {
    forPlans(30, (outcome) => {
      const locale = "da";
      const tables: Table[] = [
        staffing(outcome, { locale }),
        funding(outcome, { locale }),
        budgetNote(outcome, { locale, financing: true }),
        ...choices.map((by) => grouped(outcome, { locale, by })),
        grouped(outcome, { locale, by: ["role"], measure: "fte" }),
      ];
      for (const { id, rows } of tables)
        for (const { cells, label } of rows)
          for (const cell of cells)
            if (cell.kind === "figure" && cell.path !== undefined)
              // A financing block shows what is paid with the other sign.
              expect(
                [cell.exact, negated(cell.exact)],
                `${id}, ${label}: ${cell.path}`,
              ).toContainEqual(figure(outcome, cell.path).value);
    });
  });

  test("actuals of any line of the adopted budget print against it", () => {
    forPlans(30, (_, { plan, view }) => {
      const line = linesOf({ ...plan, proposals: [] }).find(({ when }) => when === undefined);
      if (!line) return;
      const spent = { [String(plan.years.first)]: "123456.78" };
      const read = parsePlan({ ...plan, actuals: [{ line: line.id, spent }] });
      if (!read.ok) expect.fail(read.problems[0].code);
      expect(actuals(evaluate(read.value, view), { locale: "da", unit: "kr" }).rows).toHaveLength(
        1,
      );
    });
  });
});

describe("figure paths", () => {
  const query = fc.record({
    measure: fc.constantFrom("cost" as const, "fte" as const),
    where: fc.dictionary(
      fc.constantFrom(...dimensions),
      fc.string({ unit: "grapheme", minLength: 1 }),
    ),
    year: fc.option(
      fc.oneof(fc.integer({ min: 1900, max: 2199 }), fc.constant("thereafter" as const)),
      {
        nil: undefined,
      },
    ),
  });

  test("round-trip, whatever the names", () => {
    fc.assert(
      fc.property(query, ({ measure, where, year }) => {
        const asked = { measure, where: { ...where }, ...(year === undefined ? {} : { year }) };
        expect(parseFigurePath(figurePath(asked))).toEqual(asked);
      }),
      { numRuns: 2000 },
    );
    const tricky = ["%", "%2F", "%252F", "/", "=", "a=b/c%", "%3d", "2012", "thereafter"];
    for (const role of tricky) {
      const asked = { measure: "cost" as const, where: { role }, year: 2012 };
      expect(parseFigurePath(figurePath(asked))).toEqual(asked);
    }
  });

  test.each([
    "cost/line=a=b/2012",
    "cost/line=a/line=b/2012",
    "cost/2012/2013",
    "cost//2012",
    "",
    "cost/line=/2012",
  ])("what is no path is refused, never read in part: %s", (path) => {
    const outcome = evaluate({
      schemaVersion: 1,
      title: "T",
      language: "da",
      currency: "DKK",
      priceLevel: 2012,
      years: { first: 2012, count: 1 },
      baseline: { amounts: ["a", "b"].map((id) => ({ id, label: id, amount: "1" })) },
    });
    expect(() => figure(outcome, path)).toThrow("unknownFigure");
  });
});
