import { examplePlan, evaluate, figure, parsePlan, ratio } from "@aarsvaerk/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shareCost, type SharedCost, type WholeGrant } from "./funding-shares.js";

/** What the steps come to: one øre more for the largest rests, the first of them first. */
function partsOf(gross: bigint, { parts }: SharedCost): bigint[] {
  const size = gross < 0n ? -gross : gross;
  let missing = size - parts.reduce((sum, { base }) => sum + base, 0n);
  const order = parts.map((_, at) => at).sort((a, b) => Number(parts[b]!.rest - parts[a]!.rest));
  const made = parts.map(({ base }) => base);
  for (const at of order) if (missing-- > 0n) made[at]! += 1n;
  return made.map((part) => (gross < 0n ? -part : part));
}

const share = (value: bigint): WholeGrant => ({ kind: "share", value });
const amount = (value: bigint): WholeGrant => ({ kind: "amount", value });
const paid = (gross: bigint, grants: readonly WholeGrant[]) =>
  partsOf(gross, shareCost(gross, grants, 10_000n));

test("Rule 12: 100.000,01 at 50/50 is 50.000,01 + 50.000,00 + own 0,00", () => {
  expect(paid(10_000_001n, [share(5_000n), share(5_000n)])).toEqual([5_000_001n, 5_000_000n, 0n]);
});

test("fixed amounts come first, capped; shares are cut where less is left", () => {
  expect(paid(1000n, [amount(400n), share(5_000n)])).toEqual([400n, 500n, 100n]);
  expect(paid(1000n, [amount(700n), amount(700n)])).toEqual([700n, 300n, 0n]);
  expect(paid(1000n, [share(6_000n), amount(700n)])).toEqual([300n, 700n, 0n]);
  expect(paid(-1001n, [share(5_000n), amount(300n)])).toEqual([-501n, 0n, -500n]);
});

/** The core's answer for the same cost and grants. */
function paidByTheCore(gross: bigint, grants: readonly WholeGrant[]): bigint[] {
  const kroner = (ore: bigint) => `${String(ore / 100n)}.${String(ore % 100n).padStart(2, "0")}`;
  const funders = grants.map((_, at) => ({ id: `f${String(at)}`, label: `Kilde ${String(at)}` }));
  const result = parsePlan({
    ...examplePlan,
    funders,
    scenarios: [],
    proposals: [],
    baseline: {
      amounts: [
        {
          id: "a",
          label: "A",
          kind: gross < 0n ? "income" : "expenditure",
          amount: kroner(gross < 0n ? -gross : gross),
          series: "none",
          funding: grants.map(({ kind, value }, at) => ({
            funder: `f${String(at)}`,
            [kind]: kroner(value),
          })),
        },
      ],
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const outcome = evaluate(result.value);
  return [...funders.map(({ id }) => id), "own"].map((funding) => {
    const { value } = figure(outcome, { measure: "cost", where: { funding }, year: 2012 });
    return ratio(value.numerator * 100n, value.denominator).numerator;
  });
}

test("the steps come to what the core says, whatever the cost and the grants", () => {
  const grants = fc.array(
    fc.oneof(
      fc.bigInt({ min: 0n, max: 3_333n }).map(share),
      fc.bigInt({ min: 0n, max: 90_000n }).map(amount),
    ),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.bigInt({ min: -100_000n, max: 100_000n }), grants, (gross, given) => {
      expect(paid(gross, given)).toEqual(paidByTheCore(gross, given));
    }),
    { seed: 12, numRuns: 300 },
  );
});
