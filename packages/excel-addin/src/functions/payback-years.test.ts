import { expect, test } from "vitest";
import { paybackYears } from "./payback-years.js";

test("costs are above zero, savings below", () => {
  expect(paybackYears([[1_200, -150, -300, -300]], -300)).toBe(6);
});

test("what is left out goes on with nothing", () => {
  expect(paybackYears([[100], [-50], [-50]], null)).toBe(3);
});

test("no investment, no period", () => {
  expect(paybackYears([[-300, -300]], -300)).toBe("");
  expect(paybackYears([["", ""]], null)).toBe("");
});

test("not within twenty years", () => {
  expect(() => paybackYears([[1_000, -10]], -10)).toThrow(
    expect.objectContaining({ refusal: { code: "notPaidBack", horizon: 20 } }) as Error,
  );
});

test("text among the figures is refused", () => {
  expect(() => paybackYears([["Udgift", 100]], null)).toThrow(
    expect.objectContaining({
      refusal: { code: "notANumber", argument: "costs", found: "Udgift" },
    }) as Error,
  );
});
