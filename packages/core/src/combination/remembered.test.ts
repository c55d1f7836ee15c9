import { expect, test } from "vitest";
import { ratio, type Ratio } from "../exact/index.js";
import { figureExpression, resolveView, valuation, type Expression } from "../expression/index.js";
import { examplePlan } from "../example-plan.js";
import { buildModel } from "../model/index.js";
import { rememberedByAmount, valueOfPassing } from "./remembered.js";

test("an amount is worked out once, while it is among the last", () => {
  const asked: bigint[] = [];
  const double = rememberedByAmount((amount) => {
    asked.push(amount);
    return 2n * amount;
  });
  expect([double(3n), double(3n), double(-4n)]).toEqual([6n, 6n, -8n]);
  expect(asked).toEqual([3n, -4n]);
  for (let amount = 0n; amount < 5000n; amount++) expect(double(amount)).toBe(2n * amount);
  expect(double(3n)).toBe(6n);
  expect(asked.filter((amount) => amount === 3n)).toHaveLength(2);
});

test("the valuation of passing expressions is renewed, and gives the same values", () => {
  const model = buildModel(examplePlan);
  let made = 0;
  const value = valueOfPassing(() => {
    made++;
    return valuation(model, resolveView(examplePlan));
  });
  const cost = figureExpression(model, { measure: "cost", where: {}, year: 2012 });
  const twice = (): Expression => ({ op: "sum", of: [cost, cost], quantity: "money" });
  const values: Ratio[] = Array.from({ length: 3000 }, () => value(twice()));
  expect(values.every(({ numerator }) => numerator === 25_000_000n)).toBe(true);
  expect(values[0]).toEqual(ratio(25_000_000n));
  expect(made).toBe(3);
});
