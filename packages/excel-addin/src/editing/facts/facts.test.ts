import { evaluate, examplePlan, figure, parsePlan, ProblemError, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { enterPlan, planDraft, type PlanDraft } from "./plan-draft.js";
import { wholePlan } from "./whole-plan.js";

function planOf(input: object): Plan {
  const result = parsePlan({ ...examplePlan, ...input });
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}

const enter = (plan: Plan, changes: Partial<PlanDraft>) =>
  enterPlan({ ...planDraft(plan), ...changes }, { plan, locale: "da" });

const yearly = planOf({
  baseline: {
    staffing: [
      {
        id: "a",
        role: "A",
        rate: "aarsvaerk",
        fteByYear: { "2012": "1", "2013": "2", "2014": "3", "2015": "4" },
      },
      {
        id: "b",
        role: "B",
        rate: "aarsvaerk",
        from: 2014,
        fteByYear: { "2014": "5", "2015": "6" },
      },
      { id: "c", role: "C", rate: "aarsvaerk", fte: "1", factorByYear: { "2012": "0.85" } },
    ],
    amounts: [{ id: "d", label: "D", duration: "oneOff", amountByYear: { "2013": "7" } }],
  },
});

test("two more years go on with the last figure, as a permanent line does", () => {
  const result = enter(yearly, { count: "6" });
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  const { staffing, amounts } = result.plan.baseline!;
  expect(staffing![0]!.fteByYear).toMatchObject({ "2015": "4", "2016": "4", "2017": "4" });
  expect(Object.keys(staffing![1]!.fteByYear!)).toEqual(["2014", "2015", "2016", "2017"]);
  expect(amounts![0]!.amountByYear).toEqual({ "2013": "7" });
  // What is shown for the new year is what the plan said of the time after its last.
  const after = figure(evaluate(yearly), "cost/thereafter").value;
  expect(figure(evaluate(result.plan), "cost/2016").value).toEqual(after);
});

test("years that drop out take their figures with them", () => {
  const result = enter(yearly, { firstYear: "2013", count: "2" });
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  const { staffing } = result.plan.baseline!;
  expect(staffing![0]!.fteByYear).toEqual({ "2013": "2", "2014": "3" });
  expect(staffing![1]!.fteByYear).toEqual({ "2014": "5" });
  expect(staffing![2]!.factorByYear).toEqual({});
});

test("grants and recorded spending of years that drop out go with them", () => {
  const grant = { funder: "staten", amountByYear: { "2012": "100", "2013": "90" } };
  const over = { funder: "staten", amountByYear: { "2012": "50" } };
  const [line] = examplePlan.baseline!.staffing!;
  const funded = planOf({
    funders: [{ id: "staten", label: "Staten" }],
    baseline: {
      staffing: [{ ...line!, funding: [grant] }],
      amounts: [{ id: "d", label: "D", amount: "7", funding: [grant] }],
      percentages: [{ id: "e", label: "E", percent: "10", funding: [grant] }],
    },
    proposals: examplePlan.proposals!.map((each) => ({ ...each, funding: [grant, over] })),
    actuals: [
      { line: line!.id, spent: { "2012": "1", "2013": "2" } },
      { line: "d", spent: { "2012": "3" } },
    ],
  });
  const moved = enter(funded, { firstYear: "2013" });
  if (!moved.ok) return expect.fail(JSON.stringify(moved.problems));
  const { baseline, proposals, actuals } = moved.plan;
  const left = { funder: "staten", amountByYear: { "2013": "90" } };
  for (const list of [baseline!.staffing!, baseline!.amounts!, baseline!.percentages!])
    expect(list[0]!.funding).toEqual([left]);
  expect(proposals![0]!.funding).toEqual([left, { funder: "staten", amountByYear: {} }]);
  expect(actuals).toEqual([{ line: line!.id, spent: { "2013": "2" } }]);
  // The years that stay are paid for as they were.
  const paid = (plan: Plan) => figure(evaluate(plan), "cost/2013").value;
  expect(paid(moved.plan)).toEqual(paid(funded));
  const later = enter(funded, { firstYear: "2014" });
  expect(later.ok && later.plan.actuals).toBeUndefined();
});

describe("a number of years that is typed by way of another", () => {
  const typed = (plan: Plan, count: string, begun?: Plan): Plan => {
    const whole = wholePlan(begun, { plan, locale: "da" });
    const result = enterPlan({ ...planDraft(plan), count }, { plan: whole, locale: "da" });
    return result.ok ? result.plan : expect.fail(JSON.stringify(result.problems));
  };
  const { staffing } = yearly.baseline!;
  const stated = planOf({ baseline: { staffing: [staffing![0]!] } });

  test("keeps the figures that the other has cut", () => {
    const one = typed(stated, "1");
    expect(one.baseline!.staffing![0]!.fteByYear).toEqual({ "2012": "1" });
    expect(typed(one, "10", stated)).toEqual(typed(stated, "10"));
    expect(typed(one, "4", stated)).toEqual(stated);
  });

  test("keeps them also when the form says something else of the plan meanwhile", () => {
    const one = { ...typed(stated, "1"), title: "Et andet navn" };
    expect(typed(one, "4", stated)).toEqual({ ...stated, title: "Et andet navn" });
  });

  test("does not bring back what was changed elsewhere", () => {
    const one = typed(stated, "1");
    const without = { ...one, baseline: {} };
    expect(typed(without, "4", stated).baseline).toEqual({});
  });
});

test("years before the first figure begin with nought", () => {
  const result = enter(yearly, { firstYear: "2011", count: "5" });
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  expect(result.plan.baseline!.staffing![0]!.fteByYear).toMatchObject({ "2011": "0", "2012": "1" });
});

test("a line that would lie outside the years is told, and the plan stays", () => {
  const result = enter(yearly, { count: "2" });
  expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["yearOutside", "baseline.staffing.1.from"],
  ]);
});

test.each([
  [{ title: " " }, "emptyText", "title"],
  [{ priceLevel: "12" }, "wrongForm", "priceLevel"],
  [{ count: "0" }, "outOfRange", "years.count"],
  [{ count: "fire" }, "wrongForm", "years.count"],
  [{ firstYear: "1066" }, "outOfRange", "years.first"],
])("%j is told beside its field", (changes, code, path) => {
  const result = enter(examplePlan, changes);
  expect(result.ok ? [] : result.problems.map((each) => [each.code, each.path.join(".")])).toEqual([
    [code, path],
  ]);
});
