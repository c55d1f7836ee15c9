import { assert, property, array, bigInt, constantFrom, record } from "fast-check";
import { expect, test } from "vitest";
import { exact, ratio } from "../exact/index.js";
import { fundingParts, type Grant } from "./funding-parts.js";

const share = (percent: string): Grant => ({ kind: "share", value: exact(percent) });
const amount = (ore: bigint): Grant => ({ kind: "amount", value: ratio(ore) });

test("Rule 12: 100.000,01 at 50/50 is 50.000,01 + 50.000,00 + own 0,00", () => {
  expect(fundingParts(10000001n, [share("50"), share("50")])).toEqual([5000001n, 5000000n, 0n]);
});

test("fixed amounts come first and are capped at the gross", () => {
  expect(fundingParts(1000n, [amount(400n), share("50")])).toEqual([400n, 500n, 100n]);
  expect(fundingParts(1000n, [amount(700n), amount(700n)])).toEqual([700n, 300n, 0n]);
});

test("shares are shares of the gross, cut where fixed amounts leave less", () => {
  expect(fundingParts(1000n, [share("60"), amount(700n)])).toEqual([300n, 700n, 0n]);
});

test("a saving is shared like a cost; fixed amounts do not apply to it", () => {
  expect(fundingParts(-1001n, [share("50"), amount(300n)])).toEqual([-501n, 0n, -500n]);
});

test("the parts make up the gross, whatever the grants", () => {
  const grants = array(
    record({
      kind: constantFrom<Grant["kind"]>("share", "amount"),
      value: bigInt({ min: 0n, max: 5000n }).map((value) => ratio(value, 100n)),
    }),
    { maxLength: 4 },
  );
  assert(
    property(bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), grants, (gross, given) => {
      const parts = fundingParts(gross, given);
      expect(parts).toHaveLength(given.length + 1);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(gross);
      for (const part of parts) expect(gross < 0n ? part <= 0n : part >= 0n).toBe(true);
    }),
  );
});
