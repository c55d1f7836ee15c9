import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Goal, Plan, Ratio, StatedInput, View } from "../../src/index.js";
import {
  compare,
  decimalText,
  evaluate,
  exact,
  figure,
  goalSearch,
  inputsOf,
  parsePlan,
  ProblemError,
  ratio,
  sensitivity,
  valueRange,
  withInput,
} from "../../src/index.js";
import { randomCase } from "../random-plan/random-plan.js";

/** Milliseconds; whole plans are evaluated by the hundred. */
const patience = 30_000;

type Document = Record<string | number, unknown>;

/** Every number that the model of a plan calls an input, wherever it stands in it. */
function modelInputs(value: unknown, seen = new Set<unknown>()): Document[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if ("quantity" in value && "path" in value && "provenance" in value) return [value];
  const inside = value instanceof Map ? [...value.values()] : Object.values(value);
  return inside.flatMap((each) => modelInputs(each, seen));
}

/** The plan with another text in one place, changed by hand and read anew. */
function changedByHand(plan: Plan, path: string, value: string | number): Plan | undefined {
  const copy = structuredClone(plan) as Document;
  const names = path.split("/");
  const entry = names.slice(0, -1).reduce((here, name) => {
    const named = Array.isArray(here)
      ? (here as Document[]).find((each, at) => each["id"] === name || String(at) === name)
      : here[name];
    return named as Document;
  }, copy);
  entry[names.at(-1) ?? ""] = value;
  const result = parsePlan(copy);
  return result.ok ? result.value : undefined;
}

interface Drawn {
  readonly plan: Plan;
  readonly view: View;
  readonly input: StatedInput;
  readonly year: number;
}

/** A plan, a view that adopts everything, and one of its inputs. */
const drawn = fc
  .tuple(randomCase({ most: 1 }), fc.nat(), fc.nat())
  .filter(([{ plan }]) => inputsOf(plan).length > 0)
  .map(([{ plan, view }, which, when]): Drawn => {
    const inputs = inputsOf(plan);
    return {
      plan,
      view: { ...view, adopted: (plan.proposals ?? []).map(({ id }) => id) },
      input: inputs[which % inputs.length]!,
      year: plan.years.first + (when % plan.years.count),
    };
  });

const valuesFor: Record<StatedInput["quantity"], readonly string[]> = {
  money: ["0", "123.45", "7500"],
  fte: ["0", "2.5", "12"],
  positions: ["0", "3"],
  percent: ["0", "1.5", "20"],
  factor: ["0", "0.85", "1"],
  weight: ["1", "4.5"],
  date: ["2012-02-29", "2014-10-01"],
  year: ["2012", "2013", "2014"],
};

/** The checks may forbid a value, such as FTE that its split does not divide. */
function orRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

describe("inputs of random plans", { timeout: patience }, () => {
  test("are the model's, by place, quantity and value", () => {
    let checked = 0;
    fc.assert(
      fc.property(randomCase(), ({ plan }) => {
        const inputs = new Map(inputsOf(plan).map((input) => [input.path, input]));
        const { model } = evaluate(plan);
        const known = [model.lines, model.pools].flatMap((part) => modelInputs(part));
        const named = (path: (string | number)[]) =>
          path
            .reduce<[unknown, string[]]>(
              ([here, names], step) => {
                const next = (here as Document)[step];
                const id = typeof step === "number" ? (next as Document)["id"] : undefined;
                return [next, [...names, typeof id === "string" ? id : String(step)]];
              },
              [plan, []],
            )[1]
            .join("/");
        for (const { path, quantity, value, implied } of known) {
          const isShare = (path as unknown[]).includes("parts") && quantity !== "weight";
          const isSplit = (path as unknown[]).at(-3) === "split";
          if (implied || (isSplit && isShare)) continue;
          const input = inputs.get(named(path as (string | number)[]));
          expect([input?.quantity, input?.value]).toEqual([quantity, value]);
          checked++;
        }
      }),
      { numRuns: 60 },
    );
    expect(checked).toBeGreaterThan(300);
  });

  test("take their own value, and the plan is the same", () => {
    fc.assert(
      fc.property(randomCase(), ({ plan }) => {
        for (const { path, stated } of inputsOf(plan))
          if (stated !== undefined) expect(withInput(plan, path, stated)).toEqual(plan);
      }),
      { numRuns: 8 },
    );
  });
});

describe("sensitivity of random plans", { timeout: patience }, () => {
  test("is the figure of the plan changed by hand", () => {
    let compared = 0;
    fc.assert(
      fc.property(drawn, fc.constantFrom("cost" as const, "fte" as const), (each, measure) => {
        const { plan, view, input, year } = each;
        const query = { measure, where: {}, year };
        const valueOf = (one: Plan): Ratio => figure(evaluate(one, view), query).value;
        for (const value of valuesFor[input.quantity]) {
          const typed = input.quantity === "year" ? Number(value) : value;
          const byHand = changedByHand(plan, input.path, typed);
          const asked = { inputs: [{ path: input.path, values: [value] }], query, view };
          if (!byHand) {
            expect(() => sensitivity(plan, asked)).toThrow(ProblemError);
            continue;
          }
          const [found] = sensitivity(plan, asked).inputs;
          const point = found?.points.find(({ stated }) => stated === value);
          // A value that the plan states in another form stands under its own.
          if (!point) expect(found?.points).toHaveLength(1);
          expect((point ?? found!.points[0]!).figure).toEqual(valueOf(byHand));
          expect(found?.points.find(({ isPlans }) => isPlans)?.figure).toEqual(valueOf(plan));
          compared++;
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});

/** Grids with few enough values to try them all. */
const gridFor: Partial<Record<StatedInput["quantity"], Pick<Goal, "from" | "to" | "step">>> = {
  money: { from: "0", to: "6000", step: "250" },
  fte: { from: "0", to: "15", step: "0.75" },
  percent: { from: "0", to: "20", step: "0.8" },
  factor: { from: "0", to: "1", step: "0.05" },
  date: { from: "2011-11-15", to: "2013-08-15", step: "1" },
  year: { from: "2011", to: "2016", step: "1" },
};

const isOneWay = (values: readonly Ratio[]): boolean => {
  const turns = values.slice(1).map((value, at) => compare(value, values[at]!));
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
};

describe("goal search in random plans", { timeout: patience }, () => {
  test("finds the boundary that trying every value finds", () => {
    const seen = { found: 0, exact: 0 };
    fc.assert(
      fc.property(
        drawn,
        fc.integer({ min: -300, max: 1300 }),
        fc.boolean(),
        fc.constantFrom("atMost" as const, "atLeast" as const),
        ({ plan, view, input, year }, where, onGrid, bound) => {
          const grid = gridFor[input.quantity];
          if (!grid) return;
          const query = { measure: "cost" as const, where: {}, year };
          const values = valueRange(grid);
          const all = orRefused(() =>
            values.map(
              (value) => figure(evaluate(withInput(plan, input.path, value), view), query).value,
            ),
          );
          if (!all) return;
          const [low, high] = [all[0]!, all.at(-1)!];
          const between = {
            numerator:
              low.numerator * 1000n * high.denominator +
              BigInt(where) * (high.numerator * low.denominator - low.numerator * high.denominator),
            denominator: 1000n * low.denominator * high.denominator,
          };
          const target = onGrid ? all[Math.abs(where) % all.length]! : between;
          const asked = decimalText(ratio(target.numerator, target.denominator));
          // Three decimals could be thousands.
          if (/\.\d{3}$/.test(asked)) return;
          const found = goalSearch(plan, {
            ...grid,
            input: input.path,
            query,
            view,
            target: asked,
            bound,
          });
          const keeps = (value: Ratio): boolean => {
            const order = compare(value, exact(asked));
            return bound === "atMost" ? order <= 0 : order >= 0;
          };
          const kept = all.map(keeps);
          if (found.kind === "outOfReach") {
            if (!isOneWay(all)) return;
            expect(kept).toEqual(kept.map(() => found.keepsWithin));
            expect(all.some((value) => compare(value, exact(asked)) === 0)).toBe(false);
            return;
          }
          seen.found++;
          if (found.isExact) seen.exact++;
          const at = (stated: string | undefined) => values.findIndex((value) => value === stated);
          const [near, far] = [at(found.near.stated), at(found.far?.stated)];
          expect(found.near.figure).toEqual(all[near]);
          expect(keeps(found.keeps.figure)).toBe(true);
          expect(found.isExact).toBe(compare(found.keeps.figure, exact(asked)) === 0);
          if (!found.far) {
            expect(found.isExact).toBe(true);
            if (isOneWay(all)) expect(kept).toEqual(kept.map(() => true));
            return;
          }
          // Whatever the figure does, the two are neighbours on different sides.
          expect([far - near, kept[near] !== kept[far]]).toEqual([1, true]);
          expect(found.far.figure).toEqual(all[far]);
          expect(found.keeps).toBe(kept[near] ? found.near : found.far);
          if (isOneWay(all))
            expect(kept).toEqual(kept.map((_, position) => position <= near === kept[near]));
        },
      ),
      { numRuns: 20 },
    );
    expect(seen.found).toBeGreaterThan(5);
    expect(seen.exact).toBeGreaterThan(2);
  });
});
