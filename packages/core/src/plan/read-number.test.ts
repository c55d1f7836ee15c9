import { describe, expect, test } from "vitest";
import { Decimal, exact, ratio, type Exactable } from "../exact/index.js";
import { ProblemError } from "../problem/index.js";
import { problemText } from "../text/index.js";
import { readNumber } from "./read-number.js";

function refusalOf(value: Exactable): string {
  try {
    readNumber(value, ["price"], "positiveDecimal");
  } catch (error) {
    if (error instanceof ProblemError)
      return `${error.problems[0].code} ${problemText(error.problems[0], "da")}`;
    throw error;
  }
  return "";
}

describe("a number that is given beside a plan", () => {
  const forms: Exactable[] = ["1500.5", ratio(3001n, 2n), new Decimal("1500.5")];

  test.each(forms)("is exact in every form (%#)", (value) => {
    expect(readNumber(value, [])).toEqual(exact("1500.5"));
  });

  test("three decimals are no thousands where no text says so", () => {
    expect(readNumber(ratio(1005n, 1000n), [])).toEqual(exact("1.005"));
    expect(readNumber(new Decimal("1.005"), [])).toEqual(exact("1.005"));
    expect(readNumber("0.005", [])).toEqual(exact("0.005"));
    expect(readNumber(-700n, [])).toEqual(ratio(-700n));
  });

  test.each<[Exactable, string]>([
    ["1.000", "ambiguousNumber price: “1.000” er tvetydigt: mener du 1000 eller 1.00?"],
    ["1.000.000", "wrongForm price: “1.000.000” kan ikke læses; forventede et tal over nul"],
    ["", "wrongForm price: “"],
    ["1e5", "wrongForm price: “1e5”"],
    ["9".repeat(61), "wrongForm price"],
    [NaN as unknown as Exactable, "wrongForm price: “NaN”"],
    [null as unknown as Exactable, "wrongForm price: “null”"],
    [new Decimal("Infinity"), "wrongForm price: “Infinity”"],
  ])("%s is refused", (value, expected) => {
    expect(refusalOf(value)).toContain(expected);
  });
});
