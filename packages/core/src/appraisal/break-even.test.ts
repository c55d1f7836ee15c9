import { describe, expect, test } from "vitest";
import { amountLine, draft, planOf, proposal, staff } from "../../test/rules/small-plan.js";
import { examplePlan } from "../example-plan.js";
import { decimalText, type Ratio } from "../exact/index.js";
import { ProblemError } from "../problem/index.js";
import { problemText } from "../text/index.js";
import { appraise } from "./appraise.js";
import { breakEven, type BreakEvenPrice } from "./break-even.js";

const spare = appraise(examplePlan, "spareforslag-2012");
const perDay = (over: Partial<BreakEvenPrice> = {}): BreakEvenPrice => ({
  price: "1000",
  of: "herbergsdøgn",
  ...over,
});
const text = (value: Ratio | undefined) => value && decimalText(value, 4);

describe("break-even", () => {
  test.each([
    ["1000", 3500n, "3500", 500n],
    ["1500", 2334n, "2333.3333", 334n],
    ["2000", 1750n, "1750", 250n],
  ])(
    "7 advisors more must save, at %s kr. a day, %s days a year",
    (price, units, exactly, each) => {
      const result = breakEven(spare, perDay({ price }));
      for (const need of [...result.byYear.values(), result.thereafter]) {
        expect([need.units, text(need.quantity), text(need.amount)]).toEqual([
          units,
          exactly,
          "3500000",
        ]);
        expect([need.perFte?.units, text(need.perFte?.amount)]).toEqual([each, "500000"]);
      }
      expect([...result.byYear.keys()]).toEqual([2012, 2013, 2014, 2015]);
      expect(result.needsNothing).toBe(false);
    },
  );

  test("one unit fewer would not pay", () => {
    const { units } = breakEven(spare, perDay({ price: "0.03" })).thereafter;
    expect(units).toBe(116_666_667n);
    expect(units * 3n >= 350_000_000n && (units - 1n) * 3n < 350_000_000n).toBe(true);
  });

  test("a proposal that saves needs nothing; one that costs at first needs it then", () => {
    const planOfLines = (...amounts: object[]) =>
      planOf(draft({ proposals: [proposal({ amounts })] }));
    const saving = amountLine({ kind: "savedExpenditure", amount: "300" });
    const always = breakEven(appraise(planOfLines(saving), "forslag"), perDay());
    expect([always.needsNothing, always.byYear.get(2012)?.units]).toEqual([true, 0n]);
    const cost = amountLine({ id: "it", amount: "1500", duration: "oneOff", from: 2012 });
    const first = breakEven(appraise(planOfLines(cost, saving), "forslag"), perDay());
    expect([first.needsNothing, first.byYear.get(2012)?.units]).toEqual([false, 2n]);
    expect(first.byYear.get(2013)?.units).toBe(0n);
  });

  test("only what the authority pays itself has to be saved, and only added staff is counted", () => {
    const funding = [{ funder: "staten", share: "50" }];
    const plan = planOf(
      draft({
        funders: [{ id: "staten", label: "Staten" }],
        proposals: [
          proposal({ staffing: [staff({ fte: "2", funding })] }),
          proposal({
            id: "uden-folk",
            amounts: [amountLine({ id: "husleje", amount: "5000" })],
            staffing: [staff({ id: "faerre", fte: "-0.001" })],
          }),
        ],
      }),
    );
    const half = breakEven(appraise(plan, "forslag"), perDay()).thereafter;
    expect([half.units, half.perFte?.units]).toEqual([500n, 250n]);
    expect(breakEven(appraise(plan, "uden-folk"), perDay()).thereafter).toMatchObject({
      units: 5n,
    });
    expect(breakEven(appraise(plan, "uden-folk"), perDay()).thereafter.perFte).toBeUndefined();
  });

  test("a price at another level is carried over by a series that it names", () => {
    const price = perDay({ priceLevel: 2010, series: "statens-loen" });
    // 1,003 × 1,010.
    expect(text(breakEven(spare, price).unitPrice)).toBe("1013.03");
    const at2010 = appraise(examplePlan, "spareforslag-2012", { priceLevel: 2010 });
    expect(text(breakEven(at2010, price).unitPrice)).toBe("1000");
  });

  const at2010 = { priceLevel: 2010, series: "statens-loen" };

  test.each<[string, Partial<BreakEvenPrice>, string]>([
    ["no series", { priceLevel: 2010 }, "2010 p/l og 2012 p/l"],
    ["an unknown series", { priceLevel: 2010, series: "kl" }, "price.series: “kl” findes ikke"],
    ["a series too short", { priceLevel: 1970, series: "statens-loen" }, "mangler året"],
    ["a price of nought", { price: "0" }, "et tal over nul"],
    ["a negative price", { price: "-1000" }, "et tal over nul"],
    ["a price that is carried to nought", { ...at2010, price: "0.004" }, "0.004 er uden for"],
    ["no number", { price: "tusind" }, "price: “tusind” kan ikke læses"],
    ["thousands as Danes write them", { price: "1.000" }, "mener du 1000 eller"],
  ])("%s is a clear error", (_, over, message) => {
    let told = "";
    try {
      breakEven(spare, perDay(over));
    } catch (error) {
      if (error instanceof ProblemError) told = problemText(error.problems[0], "da");
    }
    expect(told).toContain(message);
  });
});
