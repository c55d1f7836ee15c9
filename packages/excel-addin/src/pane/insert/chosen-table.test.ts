import { examplePlan, renderTable, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { chosenTable, usualForm } from "./chosen-table.js";
import { offeredTables } from "./table-choice.js";

const investments: Plan = {
  ...examplePlan,
  proposals: examplePlan.proposals!.map((proposal) => ({ ...proposal, kind: "investment" })),
};

const csv = (plan: Plan, value: string, form = usualForm, view = {}): string => {
  const { choice } = offeredTables(plan, "da").find((each) => each.value === value)!;
  const chosen = chosenTable(plan, choice, view, form, "da");
  if (!chosen.ok) throw new Error(JSON.stringify(chosen.problems));
  return renderTable(chosen.table, { format: "csv" });
};

test("offered is what the plan has something for, the notes first", () => {
  expect(offeredTables(examplePlan, "da").map(({ label }) => label)).toEqual([
    "Tabel 1: Spareforslag til Budget 2012",
    "Tabel 1: Intensiveret indsats i udsatte byområder",
    "Sammenligning af scenarier",
    "Bemanding",
    "Udgifter fordelt på enheder",
  ]);
  const values = offeredTables(investments, "da").map(({ value }) => value);
  expect(values).toContain("investment spareforslag-2012");
  const bare = { ...examplePlan, proposals: [], scenarios: [] };
  expect(offeredTables(bare, "nb").map(({ label }) => label)).toEqual([
    "Bemanning",
    "Utgifter fordelt på enheter",
  ]);
});

describe("the chosen table", () => {
  test("a proposal's note is of the proposal adopted, whatever the scenario says", () => {
    const note = csv(examplePlan, "note intensiveret-indsats");
    expect(note).toContain("10 årsværk á 500.000 kr.;5000;5000;5000;5000");
    expect(csv(examplePlan, "note intensiveret-indsats", usualForm, { scenario: "begge" })).toBe(
      note,
    );
  });

  test("in the form that is asked for", () => {
    const form = {
      ...usualForm,
      unit: "mio",
      total: true,
      thereafter: true,
      financing: true,
    } as const;
    const note = csv(examplePlan, "note intensiveret-indsats", form);
    expect(note).toMatch(/^mio\. kr\. – 2012 p\/l;2012;2013;2014;2015;I alt;Varigt herefter/);
    expect(note).toContain(";5,0;5,0;5,0;5,0;20,0;5,0");
    expect(note.split("\r\n").length).toBeGreaterThan(
      csv(examplePlan, "note intensiveret-indsats").split("\r\n").length,
    );
  });

  test("sums over years are left out in current prices", () => {
    const form = { ...usualForm, total: true, thereafter: true };
    const current = csv(examplePlan, "note intensiveret-indsats", form, { priceLevel: "current" });
    expect(current.split("\r\n")[0]).toBe("1.000 kr. – løbende priser;2012;2013;2014;2015");
  });

  test("scenarios side by side, beginning with nothing adopted; all together where none is named", () => {
    const labels = (plan: Plan) =>
      csv(plan, "scenarios")
        .split("\r\n")
        .slice(2, 5)
        .map((row) => row.split(";")[0]);
    expect(labels(examplePlan).slice(0, 2)).toContain("Begge forslag");
    expect(csv({ ...examplePlan, scenarios: [] }, "scenarios")).toContain("8500");
  });

  test("an investment is appraised on top of the others of the scenario", () => {
    const view = { adopted: ["spareforslag-2012", "intensiveret-indsats"] };
    expect(csv(investments, "investment spareforslag-2012", usualForm, view)).toContain(
      "Samlet økonomisk påvirkning;;3500;3500;3500;3500",
    );
  });

  test("what cannot be shown is told", () => {
    const [{ choice }] = offeredTables(examplePlan, "da") as [ReturnType<typeof offeredTables>[0]];
    expect(chosenTable(examplePlan, choice, { priceLevel: 2040 }, usualForm, "da")).toMatchObject({
      ok: false,
      problems: [{ code: "missingIndexYear" }],
    });
  });
});
