import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  exact,
  monthStarts,
  multiply,
  ProblemError,
  ratio,
  valueRange,
} from "../index.js";

/** The codes and places of what is wrong with a range. */
function faults(range: Parameters<typeof valueRange>[0]): string[] {
  try {
    return valueRange(range);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(
      ({ code, path, expected = [] }) => `${path.join()}: ${code}; ${expected.join(" | ")}`,
    );
  }
}

describe("a range of values", () => {
  test.each([
    [{ from: "9", to: "10", step: "0.1" }, 11, "9.1", "10"],
    [{ from: "9", to: "10", step: "0.3" }, 4, "9.3", "9.9"],
    [{ from: "500000", to: "480000", step: "-5000" }, 5, "495000", "480000"],
    [{ from: "-1", to: "1", step: "0.5" }, 5, "-0.5", "1"],
    [{ from: "2012-01-01", to: "2013-01-01", step: "1" }, 13, "2012-02-01", "2013-01-01"],
    [{ from: "2012-10-16", to: "2013-02-15", step: "1" }, 4, "2012-11-16", "2013-01-16"],
    [{ from: "2013-02-16", to: "2012-10-20", step: "-2" }, 2, "2012-12-16", "2012-12-16"],
    [{ from: "2012-01-01", to: "2012-12-31", step: "1" }, 12, "2012-02-01", "2012-12-01"],
    [{ from: "2012", to: "2015", step: "1" }, 4, "2013", "2015"],
  ])("%j", (range, count, second, last) => {
    const values = valueRange(range);
    expect([values.length, values[1], values.at(-1)]).toEqual([count, second, last]);
  });

  test("the day alone does not make another month", () => {
    expect(valueRange({ from: "2012-10-15", to: "2012-10-16", step: "1" })).toEqual(["2012-10-15"]);
  });

  test("one value where both ends are the same", () => {
    expect(valueRange({ from: "7.5", to: "7.50", step: "-1" })).toEqual(["7.5"]);
  });

  test("three decimals are written so that nobody takes them for thousands", () => {
    expect(valueRange({ from: "1", to: "1.25", step: "0.125" })).toEqual(["1", "1.1250", "1.25"]);
  });

  test("every value is exact, and the next would be beyond the end", () => {
    const hundredths = fc.integer({ min: -100_000, max: 100_000 });
    const text = (whole: number) => {
      const digits = String(Math.abs(whole)).padStart(3, "0");
      return `${whole < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(hundredths, hundredths, fc.nat(300), (from, step, more) => {
        fc.pre(step !== 0);
        const to = from + step * 3 + Math.sign(step) * (more % Math.abs(step));
        const values = valueRange({ from: text(from), to: text(to), step: text(step) });
        expect(values.length).toBe(4);
        for (const [at, value] of values.entries())
          expect(exact(value)).toEqual(
            add(exact(text(from)), multiply(ratio(BigInt(at)), exact(text(step)))),
          );
        const beyond = add(exact(values.at(-1)!), exact(text(step)));
        expect(compare(beyond, exact(text(to)))).toBe(Math.sign(step));
      }),
    );
  });

  test.each([
    [{ from: "1", to: "2", step: "0" }, "step: outOfRange; > 0"],
    [{ from: "1", to: "1", step: "0" }, "step: outOfRange; ≠ 0"],
    [{ from: "1", to: "2", step: "-1" }, "step: outOfRange; > 0"],
    [{ from: "2", to: "1", step: "1" }, "step: outOfRange; < 0"],
    [{ from: "1", to: "1001", step: "1" }, "step: tooManyValues; 1000"],
    [{ from: "0", to: "1", step: "0.000000000000000001" }, "step: tooManyValues; 1000"],
    [{ from: "500.000", to: "600000", step: "1" }, "from: ambiguousNumber; 500000 | 500.00"],
    [{ from: "1", to: "1,5", step: "1" }, "to: wrongForm; decimal"],
    [{ from: "1", to: "2", step: "" }, "step: wrongForm; decimal"],
    [{ from: "1", to: "9".repeat(61), step: "1" }, "to: wrongForm; decimal"],
    [{ from: "2012-01-01", to: "12", step: "1" }, "to: wrongForm; date"],
    [{ from: "2012-02-30", to: "2012-12-01", step: "1" }, "from: notInCalendar; date"],
    [{ from: "2012-01-31", to: "2012-12-01", step: "1" }, "from: outOfRange; ≤ 2012-01-28"],
    [{ from: "2012-01-01", to: "2012-12-01", step: "0.5" }, "step: wrongForm; int"],
    [{ from: "2012-01-01", to: "2011-12-01", step: "1" }, "step: outOfRange; < 0"],
    [{ from: "2012-10-16", to: "2012-10-15", step: "1" }, "step: outOfRange; < 0"],
    [{ from: "2012-10-15", to: "2012-10-16", step: "-1" }, "step: outOfRange; > 0"],
  ])("refuses %j", (range, expected) => {
    expect(faults(range)).toEqual([expected]);
  });

  test("a thousand values are taken", () => {
    expect(valueRange({ from: "1", to: "1000", step: "1" })).toHaveLength(1000);
  });
});

describe("the months of a year", () => {
  test("begin on their first days", () => {
    const months = monthStarts(2012);
    expect(months).toHaveLength(12);
    expect(new Set(months.map((month) => month.slice(8)))).toEqual(new Set(["01"]));
    expect([months[0], months.at(-1)]).toEqual(["2012-01-01", "2012-12-01"]);
  });

  test.each([12, 20125, 2012.5])("%d is no year", (year) => {
    expect(() => monthStarts(year)).toThrow("wrongForm at year");
  });
});
