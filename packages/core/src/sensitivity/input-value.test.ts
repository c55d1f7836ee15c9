import { expect, test } from "vitest";
import { exact, examplePlan, inputsOf, inputValue, ProblemError, withInputs } from "../index.js";

test("is what the list of inputs says of each", () => {
  for (const { path, value, stated } of inputsOf(examplePlan))
    expect(inputValue(examplePlan, path)).toEqual(value ?? stated);
});

test("of a scenario is whether it adopts the proposal", () => {
  const path = "scenarios/status-quo/adopts/spareforslag-2012";
  expect(inputValue(examplePlan, path)).toEqual(exact("0"));
  const adopting = withInputs(examplePlan, [{ path, value: "1" }]);
  expect(inputValue(adopting, path)).toEqual(exact("1"));
});

test.each(["rates/gone/amount", "proposals/gone/staffing/x/fte", "rates/aarsvaerk/label"])(
  "of %s is refused",
  (path) => expect(() => inputValue(examplePlan, path)).toThrow(ProblemError),
);
