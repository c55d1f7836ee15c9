import { expect, test } from "vitest";
import { ProblemError } from "../problem/index.js";
import { addMoney, settle, type Money } from "./money.js";

test("a half øre is rounded away from zero, a saving like a cost", () => {
  expect(settle("833333.335", "DKK", 2012).ore).toBe(83333334n);
  expect(settle("-833333.335", "DKK", 2012).ore).toBe(-83333334n);
});

test("amounts of one level add up; other levels and currencies are refused", () => {
  const amount: Money = settle("1.10", "DKK", 2012);
  expect(addMoney(amount, amount).ore).toBe(220n);
  expect(() => addMoney(amount, { ...amount, priceLevel: 2013 })).toThrow(ProblemError);
  expect(() => addMoney(amount, { ...amount, currency: "NOK" })).toThrow("currencyMismatch");
});
