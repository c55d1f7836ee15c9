import { describe, expect, test } from "vitest";
import { actuals } from "../../src/index.js";
import { amountLine, outcomeOf, printed, staff } from "./small-plan.js";

const spent = (over: object = {}) => [{ line: "linje", spent: { 2013: "5100000" }, ...over }];

describe("Rule 14: actuals", () => {
  test("actual 2013 5.100.000 against 5.015.000 (not 5.000.000): 85.000 over", () => {
    const outcome = outcomeOf({ baseline: { staffing: [staff()] }, actuals: spent() });
    const table = actuals(outcome, { locale: "da", unit: "kr" });
    expect(printed(table)).toEqual(["Medarbejdere, 2013;5015000;5100000;85000;1,7"]);
    expect(table.corner).toBe("kr. – løbende priser");
  });

  test("the comparison is the same whatever prices the view shows", () => {
    for (const priceLevel of [2010, 2015, "current"] as const) {
      const outcome = outcomeOf(
        { baseline: { staffing: [staff()] }, actuals: spent() },
        { priceLevel },
      );
      expect(printed(actuals(outcome, { locale: "da", unit: "kr" }))).toEqual([
        "Medarbejdere, 2013;5015000;5100000;85000;1,7",
      ]);
    }
  });

  test("actuals typed in 1.000 kr.", () => {
    const outcome = outcomeOf({
      baseline: { staffing: [staff()] },
      actuals: spent({ spent: { 2012: "4900", 2013: "5100" }, amountUnit: "1000kr" }),
    });
    expect(printed(actuals(outcome, { locale: "da" }))).toEqual([
      "Medarbejdere, 2012;5000;4900;-100;-2,0",
      "Medarbejdere, 2013;5015;5100;85;1,7",
    ]);
  });

  test("income that comes in above budget is below it as cost", () => {
    const outcome = outcomeOf({
      baseline: {
        amounts: [amountLine({ id: "linje", kind: "income", amount: "1000", series: "none" })],
      },
      actuals: spent({ spent: { 2013: "1100" } }),
    });
    expect(printed(actuals(outcome, { locale: "da", unit: "kr" }))).toEqual([
      "Beløb, 2013;-1000;-1100;-100;-10,0",
    ]);
  });

  test("spending recorded twice for one line and year is never lost in silence", () => {
    const twice = () =>
      printed(
        actuals(
          outcomeOf({
            baseline: { staffing: [staff()] },
            actuals: [
              ...spent({ spent: { 2012: "1000000" } }),
              ...spent({ spent: { 2012: "4000000" } }),
            ],
          }),
          { locale: "da", unit: "kr" },
        ),
      );
    let rows: string[];
    try {
      rows = twice();
    } catch {
      return; // Refused: as good.
    }
    expect(rows).toEqual(["Medarbejdere, 2012;5000000;5000000;0;0,0"]);
  });
});
