import { describe, expect, test } from "vitest";
import { Decimal, exact, ratio } from "../exact/index.js";
import { ProblemError, pathText } from "../problem/index.js";
import { problemText } from "../text/index.js";
import type { AmountByYear, CombinationOptions } from "./options.js";
import { readTargets } from "./targets.js";

const years = [2012, 2013];

function textsOf(options: CombinationOptions): string[] {
  try {
    readTargets(options, years);
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problems.map(
        (problem) => `${problem.code} ${pathText(problem.path)}: ${problemText(problem, "da")}`,
      );
    throw error;
  }
  return [];
}

describe("ceilings and targets", () => {
  const forms: AmountByYear[] = ["1500.5", ratio(3001n, 2n), new Decimal("1500.5")];

  test.each(forms)("one amount holds in every year (%#)", (amount) => {
    const { serviceCeiling, savingsTarget } = readTargets({ serviceCeiling: amount }, years);
    expect([...serviceCeiling]).toEqual(years.map((year) => [year, exact("1500.5")]));
    expect(savingsTarget.size).toBe(0);
  });

  test("an amount by year holds in the years it names", () => {
    const { savingsTarget } = readTargets({ savingsTarget: { "2013": 700n } }, years);
    expect([...savingsTarget]).toEqual([[2013, ratio(700n)]]);
  });

  test.each([
    [
      { savingsTarget: "1.000.000" },
      "wrongForm savingsTarget: savingsTarget: “1.000.000” kan ikke læses; forventede et tal på nul eller derover med decimalpunktum, fx 1400 eller 0.85",
    ],
    [
      { serviceCeiling: { "2012": "-1" } },
      "negative serviceCeiling.2012: serviceCeiling.2012: -1 er negativ; her skal stå nul eller derover",
    ],
    [
      { savingsTarget: ratio(-1n, 3n) },
      "negative savingsTarget: savingsTarget: -0.333333333333 er negativ; her skal stå nul eller derover",
    ],
    [
      { savingsTarget: { "2016": "5" } },
      "yearOutside savingsTarget: savingsTarget: året 2016 ligger uden for planen: 2012, 2013",
    ],
  ])("what cannot be read is refused (%#)", (options, expected) => {
    expect(textsOf(options)).toEqual([expected]);
  });
});
