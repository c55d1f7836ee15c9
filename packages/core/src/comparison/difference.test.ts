import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluation/index.js";
import { decimalText } from "../exact/index.js";
import { examplePlan } from "../example-plan.js";
import type { Dimension } from "../expression/index.js";
import { difference } from "./difference.js";

const accounted = {
  ...examplePlan,
  baseline: {
    staffing: examplePlan.baseline!.staffing!.map((line) => ({
      ...line,
      accounts: { funktion: "5.38.42" },
    })),
  },
};
const [without, given] = [evaluate(examplePlan), evaluate(accounted)];
const by: Dimension[] = ["account:funktion"];

const rowsOf = (...[from, to]: Parameters<typeof difference>) =>
  difference(from, to, { by }).rows.map(({ where, byYear }) => {
    const change = byYear.get(2012)!;
    return [
      where["account:funktion"],
      ...[change.from, change.to].map((each) => decimalText(each)),
    ];
  });

describe("two versions of a plan of which one has an account", () => {
  test("what the other has stands under none, and the whole is whole", () => {
    expect(rowsOf(without, given)).toEqual([
      ["5.38.42", "0", "12500000"],
      [undefined, "12500000", "0"],
    ]);
    const { sum } = difference(given, without, { by });
    expect([sum.total!.from, sum.total!.to].map((each) => decimalText(each))).toEqual([
      "50000000",
      "50000000",
    ]);
  });

  test("an account that neither has is refused", () => {
    expect(() => difference(without, given, { by: ["account:art"] })).toThrow(
      'unknownFigure at by: found "account:art"',
    );
    expect(() => difference(without, given, { by: ["afdeling" as Dimension] })).toThrow(
      "unknownFigure at by",
    );
  });
});

test("a change in per cent stands where both have one direction", () => {
  const saving = (amount: string) => ({
    ...examplePlan,
    baseline: {
      amounts: [{ id: "indtaegt", label: "Indtægt", kind: "income" as const, amount }],
    },
  });
  const percent = (from: string, to: string) => {
    const found = difference(evaluate(saving(from)), evaluate(saving(to)));
    return found.sum.total?.percent && decimalText(found.sum.total.percent);
  };
  expect(percent("1000", "1200")).toBe("-20");
  expect(percent("1000", "0")).toBe("100");
  expect(percent("0", "1000")).toBeUndefined();
  expect(percent("1000", "-1000")).toBeUndefined();
});
