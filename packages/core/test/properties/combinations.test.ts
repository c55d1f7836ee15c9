import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Combination, CombinationFigures, Plan, Ratio } from "../../src/index.js";
import {
  bestCombinations,
  combinations,
  compare,
  interactions,
  parsePlan,
  problemText,
  ProblemError,
  ratio,
} from "../../src/index.js";
import {
  bruteForce,
  minus,
  sum,
  type BruteForce,
  type Evaluated,
} from "../random-plan/brute-force-combinations.js";
import { randomPackage, type RandomPackage } from "../random-plan/random-package.js";

/** The figures of every year and of all together, as an evaluation of each subset gives them. */
function expectedFigures(set: Evaluated, { subset }: BruteForce): CombinationFigures[] {
  const none = subset([]);
  const changes = (of: Evaluated, measure: "cost" | "own" | "fte") =>
    of[measure].map((value, at) => minus(value, none[measure][at]!));
  const alone = set.adopted.map((id) => changes(subset([id]), "own"));
  const ownCostChange = changes(set, "own");
  const perYear = {
    costChange: changes(set, "cost"),
    ownCost: set.own,
    ownCostChange,
    service: set.service,
    fte: set.fte,
    fteChange: changes(set, "fte"),
    interaction: ownCostChange.map((change, at) =>
      minus(change, sum(alone.map((each) => each[at]!))),
    ),
  };
  const pick = (of: (values: readonly Ratio[]) => Ratio): CombinationFigures => ({
    costChange: of(perYear.costChange),
    ownCost: of(perYear.ownCost),
    ownCostChange: of(perYear.ownCostChange),
    service: of(perYear.service),
    fte: of(perYear.fte),
    fteChange: of(perYear.fteChange),
    interaction: of(perYear.interaction),
  });
  return [...set.own.map((_, at) => pick((values) => values[at]!)), pick(sum)];
}

const figuresOf = ({ byYear, total }: Combination): CombinationFigures[] => [
  ...byYear.values(),
  total,
];

/** All combinations, or the code of the refusal. */
function combined(plan: Plan, options: RandomPackage["options"]): Combination[] | string {
  try {
    return [...combinations(plan, options)];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0].code;
    throw error;
  }
}

const refusals = ["notAmongCandidates", "contradictoryMustHaves", "noCombination"];
const isAdopting = ({ adopted }: Evaluated) => adopted.length > 0;
const isNot = (value: Ratio) => value.numerator !== 0n;

/** How often the random plans show what this is about: a test of empty cases would show nothing. */
interface Seen {
  combinations: number;
  refused: number;
  interacting: number;
}

function expectSameAsBruteForce({ plan, options }: RandomPackage, seen: Seen): void {
  const brute = bruteForce(plan, options);
  const found = combined(plan, options);
  if (typeof found === "string") {
    expect(refusals).toContain(found);
    expect(brute.admissible.filter(isAdopting), found).toEqual([]);
    seen.refused++;
    return;
  }
  expect(brute.admissible.some(isAdopting)).toBe(true);
  expect(found.map(({ adopted }) => adopted)).toEqual(
    brute.admissible.map(({ adopted }) => adopted),
  );
  found.forEach((combination, at) => {
    const expected = expectedFigures(brute.admissible[at]!, brute);
    expect(figuresOf(combination), combination.adopted.join()).toEqual(expected);
    seen.combinations++;
    if (expected.some(({ interaction }) => isNot(interaction))) seen.interacting++;
  });
}

/** The best by the definition: sort all that meet the targets, and take the first. */
function bestByBruteForce(
  brute: BruteForce,
  ceiling: Ratio | undefined,
  target: Ratio | undefined,
  keep: number,
): { readonly meeting: number; readonly best: readonly (readonly string[])[] } {
  const none = brute.subset([]);
  const saving = (of: Evaluated) => of.own.map((value, at) => minus(none.own[at]!, value));
  const lost = (of: Evaluated) => {
    const net = minus(sum(none.fte), sum(of.fte));
    return compare(net, ratio(0n)) > 0 ? net : ratio(0n);
  };
  const meeting = brute.admissible.filter(
    (of) =>
      (!ceiling || of.service.every((value) => compare(value, ceiling) <= 0)) &&
      (!target || saving(of).every((value) => compare(value, target) >= 0)),
  );
  const place = new Map(brute.admissible.map((each, at) => [each, at]));
  const sorted = [...meeting].sort(
    (a, b) =>
      (target ? compare(lost(a), lost(b)) : 0) ||
      compare(sum(saving(b)), sum(saving(a))) ||
      compare(lost(a), lost(b)) ||
      a.adopted.length - b.adopted.length ||
      place.get(a)! - place.get(b)!,
  );
  return { meeting: meeting.length, best: sorted.slice(0, keep).map(({ adopted }) => adopted) };
}

const most = (values: readonly Ratio[]): Ratio =>
  values.reduce((a, b) => (compare(a, b) > 0 ? a : b));
const least = (values: readonly Ratio[]): Ratio =>
  values.reduce((a, b) => (compare(a, b) < 0 ? a : b));
const notNegative = (value: Ratio): Ratio => (compare(value, ratio(0n)) < 0 ? ratio(0n) : value);

/** A ceiling and a target that some combination just meets. */
function targetsOf(brute: BruteForce, [first, second]: RandomPackage["choose"]) {
  const { admissible } = brute;
  const none = brute.subset([]);
  const one = admissible[first % admissible.length]!;
  const other = admissible[second % admissible.length]!;
  return {
    ceiling: first % 3 === 0 ? undefined : notNegative(most(one.service)),
    target:
      second % 3 === 0
        ? undefined
        : notNegative(least(other.own.map((value, at) => minus(none.own[at]!, value)))),
  };
}

describe("combinations of random plans", () => {
  test("the plans are valid", () => {
    fc.assert(
      fc.property(randomPackage([0, 6]), ({ plan }) => {
        const read = parsePlan(plan);
        if (!read.ok) expect.fail(read.problems.map((each) => problemText(each, "en")).join("\n"));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    { proposals: [0, 5] as const, lines: 2, runs: 120 },
    { proposals: [7, 10] as const, lines: 1, runs: 15 },
  ])("equal an evaluation of each subset, up to $proposals.1 proposals", (size) => {
    const seen: Seen = { combinations: 0, refused: 0, interacting: 0 };
    fc.assert(
      fc.property(randomPackage(size.proposals, size.lines), (drawn) => {
        expectSameAsBruteForce(drawn, seen);
      }),
      { numRuns: size.runs },
    );
    expect(seen.combinations).toBeGreaterThan(300);
    expect(seen.interacting).toBeGreaterThan(100);
  });

  test("the best are those that a sort of all of them finds", () => {
    let meeting = 0;
    let left = 0;
    fc.assert(
      fc.property(randomPackage([1, 5], 1), ({ plan, options, choose }) => {
        const brute = bruteForce(plan, options);
        if (!brute.admissible.some(isAdopting)) return;
        const { ceiling, target } = targetsOf(brute, choose);
        const keep = 1 + (choose[0] % 4);
        const found = bestCombinations(plan, {
          ...options,
          keep,
          ...(ceiling && { serviceCeiling: ceiling }),
          ...(target && { savingsTarget: target }),
        });
        const expected = bestByBruteForce(brute, ceiling, target, keep);
        expect(found.possible).toBe(2 ** brute.candidates.length);
        expect(found.admissible).toBe(brute.admissible.length);
        expect(found.meeting).toBe(expected.meeting);
        expect(found.best.map(({ adopted }) => adopted)).toEqual(expected.best);
        expect(found.best.every(({ meetsTargets }) => meetsTargets)).toBe(true);
        meeting += expected.meeting;
        left += brute.admissible.length - expected.meeting;
      }),
      { numRuns: 100 },
    );
    expect(meeting).toBeGreaterThan(100);
    expect(left).toBeGreaterThan(100);
  });

  test("pairs interact where an evaluation of both is not the sum of each", () => {
    let interacting = 0;
    fc.assert(
      fc.property(randomPackage([2, 5], 1), ({ plan }) => {
        const brute = bruteForce(plan, {});
        const none = brute.subset([]);
        const change = (...adopted: string[]) =>
          brute.subset(adopted).own.map((value, at) => minus(value, none.own[at]!));
        const together = (...pair: string[]) =>
          brute.admissible.some(({ adopted }) => pair.every((id) => adopted.includes(id)));
        const expected = brute.candidates.flatMap((second, at) =>
          brute.candidates.slice(0, at).flatMap((first) => {
            const both = change(first, second);
            const rest = both.map((value, year) =>
              minus(minus(value, change(first)[year]!), change(second)[year]!),
            );
            return together(first, second) && rest.some(isNot)
              ? [{ proposals: [first, second], byYear: rest, total: sum(rest) }]
              : [];
          }),
        );
        if (!brute.admissible.some(isAdopting)) return;
        const found = interactions(plan).pairs.map((pair) => ({
          ...pair,
          byYear: [...pair.byYear.values()],
        }));
        expect(found).toEqual(expected);
        interacting += expected.length;
      }),
      { numRuns: 60 },
    );
    expect(interacting).toBeGreaterThan(30);
  });
});
