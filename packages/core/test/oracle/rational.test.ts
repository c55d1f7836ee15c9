import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { allocate } from "../../src/allocation/index.js";
import type { Ratio } from "../../src/exact/index.js";
import { exact, multiply, ratio, roundToWhole } from "../../src/exact/index.js";
import type { Random } from "./random.js";
import { seeded } from "./random.js";
import { isTie, nearestWhole, restatedØre, settledØre, sharedOut } from "./rational.js";

/** Whole numbers of any size up to 10^digits, each size as likely. */
const ofAnySize = (random: Random, digits: number): bigint =>
  random.below(10n ** (1n + random.below(BigInt(digits))));
const odd = (random: Random, digits: number): bigint => 2n * ofAnySize(random, digits) + 1n;

/** FTE as people write it: 10, 0.85, 7.4, 12.125. */
function fteText(random: Random): string {
  const decimals = random.oneOf([0, 1, 2, 3]);
  const digits = ofAnySize(random, 6)
    .toString()
    .padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** A date factor of Rule 8: (active days ÷ days in the month + whole months) ÷ 12. */
function dateFactor(random: Random): { days: bigint; ofMonth: bigint; months: bigint } {
  const ofMonth = random.oneOf([28n, 29n, 30n, 31n]);
  return { days: random.below(ofMonth + 1n), ofMonth, months: random.below(12n) };
}

const beyondDoubles = 2n ** 53n;

describe("against an independent rational oracle", () => {
  test("Rule 1 and 8: 50.000 line-years, FTE × date factor × price, and their mirror images", () => {
    const random = seeded(20110506);
    let large = 0;
    for (let round = 0; round < 25_000; round++) {
      const fte = fteText(random);
      const { days, ofMonth, months } = dateFactor(random);
      const price = ofAnySize(random, 16);
      const factor = ratio(days + months * ofMonth, ofMonth * 12n);
      const settled = roundToWhole(multiply(multiply(exact(fte), factor), ratio(price)));
      const oracle = settledØre(
        new Fraction(fte),
        new Fraction(days, ofMonth).add(new Fraction(months)).div(12),
        price,
      );
      if (oracle > beyondDoubles) large++;
      if (settled !== oracle) expect.fail(`${fte} × ${days}/${ofMonth}+${months} × ${price}`);
      const mirrored = multiply(multiply(exact(`-${fte}`), factor), ratio(price));
      if (roundToWhole(mirrored) !== -oracle) expect.fail(`−${fte} is not the mirror of ${fte}`);
    }
    expect(large).toBeGreaterThan(1000);
  });

  test("Rule 1: 20.000 exact half-øre ties, costs and savings", () => {
    const random = seeded(325453);
    let large = 0;
    for (let round = 0; round < 10_000; round++) {
      // odd/2^k FTE × m/12 of the year × a price of 2^(k−1) · 12 · odd øre: m odd makes a tie.
      const halvings = random.oneOf([1n, 2n, 3n]);
      const fte = { numerator: odd(random, 4), denominator: 2n ** halvings };
      const months = random.oneOf([1n, 3n, 5n, 7n, 9n, 11n]);
      const price = 2n ** (halvings - 1n) * 12n * odd(random, 15);
      const product = new Fraction(fte.numerator, fte.denominator)
        .mul(new Fraction(months, 12n))
        .mul(new Fraction(price));
      if (!isTie(product)) expect.fail("a planted tie that is none");
      const oracle = nearestWhole(product);
      if (oracle > beyondDoubles) large++;
      const exactProduct = multiply(multiply(fte, ratio(months, 12n)), ratio(price));
      if (roundToWhole(exactProduct) !== oracle) expect.fail(`tie ${product.toFraction()}`);
      const saving = multiply(exactProduct, ratio(-1n));
      if (roundToWhole(saving) !== -oracle) expect.fail(`tie −${product.toFraction()}`);
    }
    expect(large).toBeGreaterThan(500);
  });

  test("Rule 1 and 2: 40.000 restatements by a factor of nine decimals, 10.000 of them ties", () => {
    const random = seeded(1011039045);
    let ties = 0;
    let large = 0;
    for (let round = 0; round < 20_000; round++) {
      // 10^8 · odd øre × (odd · 5) billionths ends on exactly half an øre.
      const isPlanted = round % 4 === 0;
      const settled = isPlanted ? 10n ** 8n * odd(random, 9) : ofAnySize(random, 18);
      const billionths = isPlanted
        ? 5n * (2n * (80_000_000n + random.below(40_000_000n)) + 1n)
        : 800_000_000n + random.below(500_000_000n);
      const factorText = `${billionths / 10n ** 9n}.${(billionths % 10n ** 9n).toString().padStart(9, "0")}`;
      const restate = (amount: bigint): bigint =>
        roundToWhole(multiply(ratio(amount), exact(factorText)));
      const oracle = restatedØre(settled, billionths);
      if (isTie(new Fraction(settled).mul(new Fraction(billionths, 10n ** 9n)))) ties += 2;
      if (oracle > beyondDoubles) large++;
      if (restate(settled) !== oracle) expect.fail(`${settled} × ${factorText}`);
      if (restate(-settled) !== -oracle) expect.fail(`−${settled} × ${factorText}`);
    }
    expect(ties).toBeGreaterThanOrEqual(10_000);
    expect(large).toBeGreaterThan(500);
  });

  test("Rule 6 and 12: 30.000 allocations over 1–10 weights, ties and zero weights among them", () => {
    const random = seeded(505519523);
    for (let round = 0; round < 15_000; round++) {
      const weights = someWeights(random);
      const total = random.oneOf([ofAnySize(random, 3), ofAnySize(random, 18)]);
      const oracle = sharedOut(
        total,
        weights.map(({ numerator, denominator }) => new Fraction(numerator, denominator)),
      );
      const told = `${total} over ${weights.map((w) => `${w.numerator}/${w.denominator}`).join(" ")}`;
      if (allocate(total, weights).join() !== oracle.join()) expect.fail(told);
      if (allocate(-total, weights).join() !== oracle.map((part) => -part).join())
        expect.fail(`−${told}`);
    }
  });

  test("worked figures of Rule 1, 2 and 8 agree with both", () => {
    expect(settledØre(new Fraction(10), new Fraction(2, 12), 50000000n)).toBe(83333333n);
    expect(restatedØre(83333333n, 1011039045n)).toBe(84253253n);
    expect(restatedØre(500000000n, 1011039045n)).toBe(505519523n);
    const factor = new Fraction(16, 31).add(2).div(12);
    expect(settledØre(new Fraction(10), factor, 50000000n)).toBe(104838710n);
    expect(roundToWhole(multiply(ratio(83333333n), exact("1.011039045")))).toBe(84253253n);
  });
});

function someWeights(random: Random): Ratio[] {
  const count = 1 + Number(random.below(10n));
  const isTied = random.below(3n) === 0n;
  const common = 1n + ofAnySize(random, 4);
  const weights = Array.from({ length: count }, () => {
    if (random.below(6n) === 0n) return ratio(0n);
    return isTied
      ? ratio(common, 7n)
      : ratio(1n + ofAnySize(random, 9), random.oneOf([1n, 3n, 100n, 31n]));
  });
  return weights.some(({ numerator }) => numerator > 0n) ? weights : [...weights, ratio(1n)];
}
