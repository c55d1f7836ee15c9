import { examplePlan, parsePlan, ProblemError, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import type { Edited } from "./edited.js";
import { removeNamed, renameNamed, withNames } from "./named.js";
import { moveLine, removeLine, withLine } from "./plan-lines.js";
import { baseline } from "./plan-parts.js";
import { addProposal, moveProposal, removeProposal } from "./proposals.js";
import {
  changeScenario,
  keepScenario,
  removeScenario,
  renameScenario,
  scenarioAdopting,
} from "./scenarios.js";
import { withSource } from "./sources.js";
import { usersOf } from "./users.js";

const saving = "spareforslag-2012";
const request = "intensiveret-indsats";

function made(edited: Edited): Plan {
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
  return edited.plan;
}

function planOf(changes: Partial<Plan>): Plan {
  const result = parsePlan({ ...examplePlan, ...changes });
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}

/** Who uses what cannot be removed. */
const users = (edited: Edited) => (edited.ok ? expect.fail("was removed") : usersOf(edited));

const withPart = (id: string, part: object): Plan =>
  planOf({
    proposals: examplePlan.proposals!.map((each) => (each.id === id ? { ...each, ...part } : each)),
  });

describe("proposals", () => {
  test("one is added under an id of its own, and moved", () => {
    const once = made(addProposal(examplePlan, "Spareforslag 2012", "saving"));
    expect(once.proposals!.at(-1)).toEqual({
      id: "spareforslag-2012-2",
      kind: "saving",
      title: "Spareforslag 2012",
    });
    const moved = made(moveProposal(once, "spareforslag-2012-2", -1));
    expect(moved.proposals!.map(({ id }) => id)).toEqual([saving, "spareforslag-2012-2", request]);
  });

  test("one that is removed leaves scenarios, exclusions and “not adopted”", () => {
    const plan = planOf({
      baseline: {
        staffing: [{ ...examplePlan.baseline!.staffing![0]!, when: { notAdopted: [saving] } }],
      },
      proposals: examplePlan.proposals!.map((each) =>
        each.id === request ? { ...each, excludes: [saving] } : each,
      ),
    });
    const left = made(removeProposal(plan, saving));
    expect(left.proposals!.map(({ id, excludes }) => [id, excludes])).toEqual([
      [request, undefined],
    ]);
    expect(left.scenarios!.map(({ adopts }) => adopts)).toEqual([[], [request]]);
    expect(left.baseline).toEqual(examplePlan.baseline);
  });

  test("one that another requires stays, and it is told which", () => {
    expect(users(removeProposal(withPart(request, { requires: [saving] }), saving))).toEqual([
      { owner: "Intensiveret indsats i udsatte byområder" },
    ]);
  });

  test("so does one that a line applies only with", () => {
    const staffing = [{ ...examplePlan.proposals![1]!.staffing![0]!, when: { adopted: [saving] } }];
    expect(users(removeProposal(withPart(request, { staffing }), saving))).toEqual([
      { owner: "Intensiveret indsats i udsatte byområder", line: "Koordinerende medarbejdere" },
    ]);
  });
});

describe("lines", () => {
  test("one is moved within its list, and removed", () => {
    const moved = made(moveLine(examplePlan, saving, "til-herberger", -1));
    const ids = (plan: Plan) => plan.proposals![0]!.staffing!.map(({ id }) => id);
    expect(ids(moved)).toEqual(["til-herberger", "fra-socialcenter"]);
    expect(ids(made(removeLine(moved, saving, "til-herberger")))).toEqual(["fra-socialcenter"]);
    expect(made(removeLine(moved, saving, "nobody"))).toBe(moved);
  });

  test("one with recorded spending stays", () => {
    const plan = planOf({ actuals: [{ line: "boligraadgivere", spent: { "2012": "1" } }] });
    expect(users(removeLine(plan, baseline, "boligraadgivere"))).toEqual([{ part: "actuals" }]);
  });

  const percentages = [
    { id: "p", label: "Ramme", percent: "-2", of: { roles: ["Boligrådgivere"] } },
  ];

  test("the last line of a role takes the percentages of that role along", () => {
    const [line] = examplePlan.baseline!.staffing!;
    const plan = planOf({
      baseline: { staffing: [line!], percentages },
      proposals: [],
      scenarios: [],
    });
    const next = withLine(
      plan,
      baseline,
      { list: "staffing", line: { ...line!, role: "Rådgivere" } },
      line!.id,
    );
    expect(next.baseline!.percentages![0]!.of).toEqual({ roles: ["Rådgivere"] });
    expect(parsePlan(next).ok).toBe(true);
  });

  test("a role that others still have keeps its percentages", () => {
    const [line] = examplePlan.baseline!.staffing!;
    const plan = planOf({ baseline: { staffing: [line!], percentages } });
    const next = withLine(
      plan,
      baseline,
      { list: "staffing", line: { ...line!, role: "Rådgivere" } },
      line!.id,
    );
    expect(next.baseline!.percentages![0]!.of).toEqual({ roles: ["Boligrådgivere"] });
  });
});

describe("names", () => {
  test("units are added once, and none is called “none”", () => {
    const { plan, ids } = withNames(examplePlan, "units", ["Herbergerne", "None", "Øst"]);
    expect(ids).toEqual(["herberger", "none-2", "oest"]);
    expect(plan.units!.length).toBe(examplePlan.units!.length + 2);
    expect(parsePlan(plan).ok).toBe(true);
  });

  test("a funder is not given the id of a frame, nor of the authority", () => {
    const years = { first: 2012, last: 2014 };
    const frames = [{ id: "satspulje", label: "Satspulje", amount: "1", years }];
    const { plan, ids } = withNames(planOf({ frames }), "funders", ["Satspulje", "Own"]);
    expect(ids).toEqual(["satspulje-2", "own-2"]);
    expect(parsePlan(plan).ok).toBe(true);
  });

  test("a unit in use is renamed, not removed", () => {
    expect(users(removeNamed(examplePlan, "units", "socialcenter"))).toEqual([
      { owner: "baseline", line: "Boligrådgivere" },
      { owner: "Spareforslag til Budget 2012", line: "Boligrådgivere" },
    ]);
    const renamed = made(renameNamed(examplePlan, "units", "socialcenter", "Centret"));
    expect(renamed.units![0]).toEqual({ id: "socialcenter", label: "Centret" });
    const { plan } = withNames(examplePlan, "units", ["Øst"]);
    expect(made(removeNamed(plan, "units", "oest")).units).toEqual(examplePlan.units);
  });

  test("a source is added once", () => {
    const { plan, id } = withSource(examplePlan, "Notat 2012");
    expect(id).toBe("notat-2012");
    expect(withSource(plan, "Notat 2012")).toEqual({ plan, id });
  });
});

describe("scenarios", () => {
  test("a combination is kept in the order of the plan, changed, renamed and removed", () => {
    const kept = made(keepScenario(examplePlan, "Begge forslag!", [request, saving]));
    expect(kept.scenarios!.at(-1)).toEqual({
      id: "begge-forslag",
      label: "Begge forslag!",
      adopts: [saving, request],
    });
    expect(scenarioAdopting(kept, [request, saving])?.id).toBe("begge");
    expect(scenarioAdopting(kept, [request])).toBeUndefined();
    const changed = made(changeScenario(kept, "begge-forslag", [request]));
    expect(scenarioAdopting(changed, [request])?.id).toBe("begge-forslag");
    const renamed = made(renameScenario(changed, "begge-forslag", "Kun ønsket"));
    expect(renamed.scenarios!.at(-1)!.label).toBe("Kun ønsket");
    expect(made(removeScenario(renamed, "begge-forslag")).scenarios).toEqual(examplePlan.scenarios);
  });

  test("a name must not be empty", () => {
    expect(keepScenario(examplePlan, "", []).ok).toBe(false);
  });
});
