import { examplePlan, type Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { isLarge } from "./is-large.js";

const withLines = (count: number): Plan => ({
  ...examplePlan,
  baseline: {
    amounts: Array.from({ length: count }, (_, at) => ({
      id: `beloeb-${String(at)}`,
      label: "Beløb",
      kind: "expenditure",
      amount: "1",
    })),
  },
});

test.each([
  [undefined, false],
  [examplePlan, false],
  [withLines(297), false],
  [withLines(298), true],
] as const)("a plan is large by its lines, wherever they stand (%#)", (plan, large) =>
  expect(isLarge(plan)).toBe(large),
);
