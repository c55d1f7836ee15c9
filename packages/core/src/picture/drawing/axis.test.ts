import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, decimalText, divide, exact, ratio, subtract } from "../../exact/index.js";
import { axisOver, placeOn } from "./axis.js";

const amount = fc.bigInt(-(10n ** 15n), 10n ** 15n).map((ore) => ratio(ore, 100n));
const ticksOf = (low: string, high: string, finest = "1", most = 6n) =>
  axisOver(exact(low), exact(high), exact(finest), most).ticks.map((tick) => decimalText(tick));

test("ticks are round and few, and hold all amounts between them", () => {
  fc.assert(
    fc.property(amount, amount, fc.bigInt(2n, 8n), (one, other, most) => {
      const [low, high] = compare(one, other) < 0 ? [one, other] : [other, one];
      const { from, to, ticks } = axisOver(low, high, ratio(1n, 100n), most);
      expect(compare(from, low)).toBeLessThanOrEqual(0);
      expect(compare(to, high)).toBeGreaterThanOrEqual(0);
      expect(BigInt(ticks.length) - 1n).toBeLessThanOrEqual(most);
      const step = subtract(ticks[1] ?? to, from);
      expect(decimalText(step).replace(/[0.]/gu, "")).toMatch(/^[125]$/u);
      for (const tick of ticks) expect(divide(tick, step).denominator).toBe(1n);
    }),
  );
});

test("examples", () => {
  expect(ticksOf("0", "21000")).toEqual(["0", "5000", "10000", "15000", "20000", "25000"]);
  expect(ticksOf("-2500", "7500")).toEqual(["-4000", "-2000", "0", "2000", "4000", "6000", "8000"]);
  expect(ticksOf("20.4", "21.4", "0.01", 5n)).toEqual([
    "20.4",
    "20.6",
    "20.8",
    "21",
    "21.2",
    "21.4",
  ]);
});

test("no step is finer than a printed digit", () => {
  expect(ticksOf("0", "300", "1000")).toEqual(["0", "1000"]);
});

test("one amount alone has one tick, and the axis room all the same", () => {
  const { from, to, ticks } = axisOver(exact("0"), exact("0"), exact("1000"), 6n);
  expect(ticks).toEqual([from]);
  expect(to).toEqual(exact("1000"));
  expect(ticksOf("1500", "1500", "1000")).toEqual(["1000"]);
});

test("amounts stand in proportion, upwards as well", () => {
  const up = placeOn(axisOver(exact("0"), exact("300"), exact("1"), 6n), 1000n, 400n);
  expect(["0", "100", "150", "300"].map((value) => up(exact(value)))).toEqual([
    1000n,
    800n,
    700n,
    400n,
  ]);
});
