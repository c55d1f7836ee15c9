import { describe, expect, test } from "vitest";
import {
  exact,
  examplePlan,
  inputPlace,
  parsePlan,
  ProblemError,
  problemText,
  withInput,
  withInputs,
  type InputEdit,
  type Plan,
} from "../index.js";
import { amountLine, draft, planOf, proposal, staff } from "../../test/rules/small-plan.js";

const line = "proposals/intensiveret-indsats/staffing/koordinatorer";

/** What is wrong with edits, in words. */
function refusal(edits: readonly InputEdit[], plan: Plan = examplePlan): string[] {
  try {
    withInputs(plan, edits);
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problems.map((problem) => problemText(problem, "en"));
    throw error;
  }
  return expect.fail("the edits were taken");
}

describe("a plan with several inputs changed", () => {
  test("is what changing them one after the other gives", () => {
    const together = withInputs(examplePlan, [
      { path: `${line}/fte`, value: "9.6" },
      { path: "rates/0/amount", value: "480000" },
      { path: "indexSeries/statens-loen/publications/fl2025/growth/2013", value: "2" },
    ]);
    const first = withInput(examplePlan, "rates/aarsvaerk/amount", "480000");
    const second = withInput(first, `${line}/fte`, "9.6");
    const path = "indexSeries/statens-loen/publications/fl2025/growth/2013";
    expect(together).toEqual(withInput(second, path, "2"));
  });

  test("no edits leave the plan as it is, and its numbers as they are written", () => {
    expect(withInputs(examplePlan, [])).toEqual(examplePlan);
  });

  test("only the plan that comes of them all has to hold", () => {
    const split = { by: "explicit", parts: { vest: "6", syd: "4" } };
    const plan = planOf(draft({ baseline: { staffing: [staff({ split })] } }));
    const at = "baseline/staffing/linje";
    const edits = [
      { path: `${at}/fte`, value: "12" },
      { path: `${at}/split/parts/vest`, value: "8" },
    ];
    expect(refusal(edits.slice(0, 1), plan)).toHaveLength(1);
    expect(withInputs(plan, edits).baseline?.staffing?.[0]).toMatchObject({
      fte: "12",
      split: { parts: { vest: "8", syd: "4" } },
    });
  });

  test("of two values for one input the later counts", () => {
    const edits = ["1", "2"].map((value) => ({ path: `${line}/fte`, value }));
    expect(withInputs(examplePlan, edits)).toEqual(withInput(examplePlan, `${line}/fte`, "2"));
  });
});

describe("a number in its base unit", () => {
  test.each([
    [undefined, "2250000", "2250000"],
    ["1000kr", "2250500", "2250.5"],
    ["mio", "2250000", "2.25"],
  ])("where the entry counts in %s, %s is stated as %s", (amountUnit, value, stated) => {
    const amount = amountLine({ amount: "1", ...(amountUnit ? { amountUnit } : {}) });
    const plan = planOf(draft({ baseline: { amounts: [amount] } }));
    const changed = withInputs(plan, [
      { path: "baseline/amounts/beloeb/amount", value: exact(value) },
    ]);
    expect(changed.baseline?.amounts?.[0]).toMatchObject({ amount: stated });
  });

  test("a share, an FTE and a part of a year have no unit of the entry", () => {
    const changed = withInputs(examplePlan, [{ path: `${line}/fte`, value: exact("9.60") }]);
    expect(changed).toEqual(withInput(examplePlan, `${line}/fte`, "9.6"));
  });
});

describe("leaving an input out", () => {
  const plan = withInput(examplePlan, `${line}/starts`, "2012-07-01");

  test("takes its key away", () => {
    expect(withInputs(plan, [{ path: `${line}/starts` }])).toEqual(examplePlan);
  });

  test("is refused where the plan must state it", () => {
    expect(refusal([{ path: "rates/aarsvaerk/amount" }])).toHaveLength(1);
  });
});

describe("what a scenario adopts", () => {
  const ids = ["f0", "f1", "f2"];
  const plan = planOf(
    draft({
      proposals: ids.map((id) =>
        proposal({ id, title: id, staffing: [staff({ id: `linje-${id}` })] }),
      ),
      scenarios: [{ id: "s", label: "S", adopts: ["f2", "f0"] }],
    }),
  );
  const adopts = (...edits: [string, string][]) =>
    withInputs(
      plan,
      edits.map(([id, value]) => ({ path: `scenarios/s/adopts/${id}`, value })),
    ).scenarios?.[0]?.adopts;

  test("what stays keeps its order, the rest follows in the order of the plan", () => {
    expect(adopts(["f1", "1"])).toEqual(["f2", "f0", "f1"]);
    expect(adopts(["f2", "0"])).toEqual(["f0"]);
    expect(adopts(["f2", "0"], ["f1", "1"])).toEqual(["f0", "f1"]);
    expect(adopts(["f2", "1"], ["f1", "0"])).toEqual(["f2", "f0"]);
  });

  test("is said by 0 or 1", () => {
    const path = "scenarios/s/adopts/f1";
    expect(withInputs(plan, [{ path, value: exact("1") }]).scenarios?.[0]?.adopts).toContain("f1");
    expect(refusal([{ path, value: "2" }], plan)).toEqual([
      expect.stringContaining("possible: 0, 1"),
    ]);
    expect(refusal([{ path }], plan)).toHaveLength(1);
  });

  test("names a proposal of the plan", () => {
    expect(refusal([{ path: "scenarios/s/adopts/f-1", value: "1" }], plan)).toEqual([
      expect.stringContaining("Did you mean “f1”?"),
    ]);
  });
});

describe("the place of an input", () => {
  test.each([
    ["rates/0/amount", "rates/aarsvaerk/amount", ["rates", 0, "amount"]],
    [`${line}/starts`, `${line}/starts`, ["proposals", 1, "staffing", 0, "starts"]],
    [
      "scenarios/begge/adopts/spareforslag-2012",
      "scenarios/begge/adopts/spareforslag-2012",
      ["scenarios", 1, "adopts"],
    ],
  ])("%s", (path, byIds, place) => {
    expect(inputPlace(examplePlan, path)).toEqual({ path: byIds, place });
  });

  test("a step that the plan does not have is told", () => {
    expect(() => inputPlace(examplePlan, "rates/7/amount")).toThrow(ProblemError);
  });
});

test("a plan with edits is a plan as it is read from a file", () => {
  const changed = withInputs(examplePlan, [{ path: `${line}/starts`, value: "2012-07-01" }]);
  expect(parsePlan(changed)).toEqual({ ok: true, value: changed });
});
