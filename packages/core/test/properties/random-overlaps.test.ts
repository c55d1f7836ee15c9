import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Overlap, OverlapDimension, Plan } from "../../src/index.js";
import { consolidate, decimalText, overlaps } from "../../src/index.js";
import { spelling } from "../random-plan/random-spelling.js";

const dimensions = ["unit", "targetGroup", "activity", "role"] as const;

/** Names that several plans may share, as dictionaries spell them. */
const common: Readonly<Record<OverlapDimension, readonly string[]>> = {
  unit: ["Bydel Østerbro", "Bydel Amager"],
  targetGroup: ["unge med problemer", "etniske kvinder", "ældre på gaden"],
  activity: ["åben rådgivning", "mentorordning", "café"],
  role: ["Boligrådgivere", "Gadeplansmedarbejdere"],
};

/** What a line is about: the number of a common name, a name that no other plan has, or nothing. */
type Meant = number | "own" | undefined;

interface DrawnLine {
  readonly meant: Readonly<Record<OverlapDimension, Meant>>;
  readonly spelt: Readonly<Record<OverlapDimension, string>>;
  /** Even, so that half of it is whole; nothing for a line that costs nothing. */
  readonly amount: number;
  readonly fte: number;
  /** The line is divided in two between its unit and another common one. */
  readonly second?: { readonly meant: number; readonly spelt: string };
}

const speltAs = (dimension: OverlapDimension, meant: Meant): fc.Arbitrary<string> =>
  typeof meant === "number" ? spelling(common[dimension][meant]!) : fc.constant("");

const meaning = (dimension: OverlapDimension): fc.Arbitrary<Meant> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.nat(common[dimension].length - 1) },
    { weight: 3, arbitrary: fc.constant("own" as const) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

type Meaning = DrawnLine["meant"];

/** A line of some meaning, spelt and sized at random. */
const lineOf = (meant: Meaning, least: number): fc.Arbitrary<DrawnLine> =>
  fc
    .record({
      meant: fc.constant(meant),
      spelt: fc.record({
        unit: speltAs("unit", meant.unit),
        targetGroup: speltAs("targetGroup", meant.targetGroup),
        activity: speltAs("activity", meant.activity),
        role: speltAs("role", meant.role),
      }),
      amount: fc.integer({ min: least, max: 5 }).map((tens) => tens * 20),
      fte: fc.integer({ min: least, max: 3 }).map((posts) => posts * 2),
      second:
        meant.unit === 0
          ? fc.option(
              speltAs("unit", 1).map((spelt) => ({ meant: 1, spelt })),
              { nil: undefined },
            )
          : fc.constant(undefined),
    })
    .map(({ second, ...line }) => (second ? { ...line, second } : line));

const drawnLine: fc.Arbitrary<DrawnLine> = fc
  .record({
    unit: meaning("unit"),
    targetGroup: meaning("targetGroup"),
    activity: meaning("activity"),
    // A line of staff has a role, an amount has none.
    role: meaning("role"),
  })
  .chain((meant) => lineOf(meant, 0));

/** Two lines that agree in everything, for two plans. */
const planted: fc.Arbitrary<readonly [DrawnLine, DrawnLine]> = fc
  .record({
    unit: fc.nat(common.unit.length - 1),
    targetGroup: fc.nat(common.targetGroup.length - 1),
    activity: fc.nat(common.activity.length - 1),
    role: fc.nat(common.role.length - 1),
  })
  .chain((meant) => fc.tuple(lineOf(meant, 1), lineOf(meant, 1)));

/** Plans that overlap or not as chance has it, and a pair of lines planted in the first and the last. */
const drawnPlans: fc.Arbitrary<readonly DrawnPlan[]> = fc
  .tuple(
    fc.array(fc.array(drawnLine, { maxLength: 5 }), { minLength: 2, maxLength: 8 }),
    fc.option(planted, { nil: undefined }),
  )
  .map(([plans, pair]) =>
    pair
      ? plans.map((lines, at) => [
          ...lines,
          ...(at === 0 ? [pair[0]] : []),
          ...(at === plans.length - 1 ? [pair[1]] : []),
        ])
      : plans,
  );

type DrawnPlan = readonly DrawnLine[];

const years = 3;
const price = 500_000;

function textOf(plan: number, line: number, dimension: OverlapDimension, drawn: DrawnLine) {
  const meant = drawn.meant[dimension];
  if (meant === undefined) return undefined;
  return meant === "own" ? `${dimension} ${plan}-${line}` : drawn.spelt[dimension];
}

/** The plan as its own authors would write it: with ids that say nothing to other plans. */
function planOf(lines: DrawnPlan, at: number): Plan {
  const staffing: NonNullable<NonNullable<Plan["baseline"]>["staffing"]> = [];
  const amounts: NonNullable<NonNullable<Plan["baseline"]>["amounts"]> = [];
  const units: { id: string; label: string }[] = [];
  for (const [position, drawn] of lines.entries()) {
    const unit = textOf(at, position, "unit", drawn);
    const role = textOf(at, position, "role", drawn);
    const targetGroup = textOf(at, position, "targetGroup", drawn);
    const activity = textOf(at, position, "activity", drawn);
    if (unit !== undefined) units.push({ id: `u${position}`, label: unit });
    if (drawn.second) units.push({ id: `s${position}`, label: drawn.second.spelt });
    const stated = {
      id: `l${position}`,
      ...(unit === undefined
        ? {}
        : drawn.second
          ? { split: { by: "equal" as const, across: [`u${position}`, `s${position}`] } }
          : { unit: `u${position}` }),
      ...(targetGroup === undefined ? {} : { targetGroup }),
      ...(activity === undefined ? {} : { activity }),
    };
    if (role === undefined)
      amounts.push({ ...stated, label: "Beløb", amount: String(drawn.amount) });
    else staffing.push({ ...stated, role, fte: String(drawn.fte), rate: "pris" });
  }
  return {
    schemaVersion: 1,
    title: `Plan ${at}`,
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: years },
    units,
    rates: [{ id: "pris", label: "Pris", amount: String(price) }],
    baseline: { staffing, amounts },
  };
}

interface Known {
  readonly plans: Set<number>;
  readonly lines: string[];
  kroner: number;
  fte: number;
}

/** What overlaps by meaning, worked out from what was drawn, before anything was spelt. */
function known(plans: readonly DrawnPlan[], by: readonly OverlapDimension[]): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const [plan, lines] of plans.entries())
    for (const [position, drawn] of lines.entries()) {
      const isStaff = drawn.meant.role !== undefined;
      const whole = {
        kroner: isStaff ? drawn.fte * price : drawn.amount,
        fte: isStaff ? drawn.fte : 0,
      };
      if (whole.kroner === 0) continue;
      const units: Meant[] = by.includes("unit")
        ? [drawn.meant.unit, ...(drawn.second ? [drawn.second.meant] : [])]
        : [undefined];
      for (const unit of units) {
        const meant = by.map((dimension) => (dimension === "unit" ? unit : drawn.meant[dimension]));
        if (meant.includes(undefined)) continue;
        const key = meant
          .map((name) => (name === "own" ? `${plan}-${position}` : String(name)))
          .join("/");
        const entry = found.get(key) ?? { plans: new Set<number>(), lines: [], kroner: 0, fte: 0 };
        const parts = by.includes("unit") && drawn.second ? 2 : 1;
        entry.plans.add(plan);
        entry.lines.push(`${plan}/l${position}`);
        entry.kroner += (whole.kroner / parts) * years;
        entry.fte += whole.fte / parts;
        found.set(key, entry);
      }
    }
  return new Map([...found].filter(([, { plans: involved }]) => involved.size > 1));
}

const summary = ({ parts, plans, cost, fte }: Overlap) => ({
  plans,
  lines: parts.map(({ plan, line }) => `${plan}/${line}`).sort(),
  kroner: decimalText(cost.total),
  fte: decimalText(fte.get(2013)!),
});

const choices: OverlapDimension[][] = dimensions
  .reduce<OverlapDimension[][]>(
    (sets, each) => [...sets, ...sets.map((set) => [...set, each])],
    [[]],
  )
  .slice(1);

const sortedBy = <T extends { readonly lines: readonly string[] }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.lines.join() < b.lines.join() ? -1 : 1));

describe("overlaps of random portfolios", () => {
  test.each(choices.map((by) => [by.join(", "), by] as const))(
    "by %s: all that were planted, and no others",
    (_, by) => {
      let found = 0;
      fc.assert(
        fc.property(drawnPlans, (plans) => {
          const portfolio = consolidate(
            plans.map((lines, at) => ({ name: String(at), plan: planOf(lines, at) })),
          );
          const expected = [...known(plans, by).values()].map((entry) => ({
            plans: [...entry.plans].map(String),
            lines: [...entry.lines].sort(),
            kroner: String(entry.kroner),
            fte: String(entry.fte),
          }));
          const actual = overlaps(portfolio, { by }).map(summary);
          found += actual.length;
          expect(sortedBy(actual)).toEqual(sortedBy(expected));
        }),
        { numRuns: 40 },
      );
      // The more must agree, the less does; but every choice finds some.
      expect(found).toBeGreaterThan(0);
    },
  );

  test("the usual three are what is looked for unless told", () => {
    fc.assert(
      fc.property(drawnPlans, (plans) => {
        const portfolio = consolidate(
          plans.map((lines, at) => ({ name: String(at), plan: planOf(lines, at) })),
        );
        expect(overlaps(portfolio)).toEqual(
          overlaps(portfolio, { by: ["activity", "unit", "targetGroup"] }),
        );
      }),
      { numRuns: 20 },
    );
  });
});
