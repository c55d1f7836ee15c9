import { examplePlan, renderTable, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { comparedTable, comparisons, type Comparison, type Request } from "./compared-table.js";

const request = (comparison: Comparison, over: Partial<Request> = {}): Request => ({
  comparison,
  from: { adopted: [] },
  to: { scenario: "begge" },
  locale: "da",
  signs: "expenditure",
  lines: false,
  ...over,
});

const rowsOf = (plan: Plan, asked: Request): string[] => {
  const compared = comparedTable(plan, asked);
  if (compared.kind !== "table") throw new Error(JSON.stringify(compared));
  return renderTable(compared.table, { format: "csv" }).split("\r\n");
};

describe("two scenarios of the 2011 note", () => {
  test("the difference, as a cost and as a saving", () => {
    expect(rowsOf(examplePlan, request("difference")).at(-2)).toBe("I alt;50000;84000;34000;68,0");
    const saved = request("difference", { signs: "saving" });
    expect(rowsOf(examplePlan, saved).at(-2)).toBe("I alt;50000;84000;-34000;-68,0");
  });

  test("the difference divided by unit: 25 becomes 17 + 15", () => {
    const divided = request("difference", { to: { adopted: ["spareforslag-2012"] }, by: "unit" });
    expect(rowsOf(examplePlan, divided).slice(1, 4)).toEqual([
      "Socialcentret;-4000;-4000;-4000;-4000;-16000",
      "Herbergerne;7500;7500;7500;7500;30000",
      "Ændring;3500;3500;3500;3500;14000",
    ]);
  });

  test("the explanation, with its lines if wanted", () => {
    expect(rowsOf(examplePlan, request("bridge"))[2]).toBe("Nye poster;8500;8500;8500;8500;34000");
    expect(rowsOf(examplePlan, request("bridge", { lines: true }))[2]).toBe("Nye poster:;;;;;");
  });

  test("payback is of the proposals that come in, on top of those on both sides", () => {
    const on = request("payback", { from: { adopted: ["spareforslag-2012"] } });
    const rows = rowsOf(examplePlan, on);
    expect(rows.find((row) => row.startsWith("Samlet økonomisk påvirkning"))).toContain(
      ";5000;5000;5000;5000;5000",
    );
    expect(comparedTable(examplePlan, { ...on, to: on.from })).toEqual({
      kind: "nothing",
      why: "noNewProposals",
    });
  });

  test("unit cost is of the later scenario; without a caseload there is none", () => {
    expect(rowsOf(examplePlan, request("unitCost"))[1]).toContain("25.000–50.000");
    for (const comparison of ["unitCost", "ranking"] as const)
      expect(
        comparedTable(
          { ...examplePlan, proposals: examplePlan.proposals!.slice(0, 1), scenarios: [] },
          request(comparison, { to: { adopted: ["spareforslag-2012"] } }),
        ),
      ).toEqual({ kind: "nothing", why: "noCaseload" });
  });

  test("current prices are compared in the plan's", () => {
    const current = {
      from: { priceLevel: "current" },
      to: { scenario: "begge", priceLevel: "current" },
    } as const;
    for (const comparison of comparisons)
      expect(rowsOf(examplePlan, request(comparison, current))).toEqual(
        rowsOf(examplePlan, request(comparison)),
      );
  });

  test("what cannot be reckoned is told, not thrown", () => {
    const later = { from: { priceLevel: 2040 }, to: { scenario: "begge", priceLevel: 2040 } };
    for (const comparison of ["difference", "bridge", "payback", "unitCost"] as const)
      expect(comparedTable(examplePlan, request(comparison, later))).toMatchObject({
        kind: "problems",
        problems: [{ code: "missingIndexYear" }],
      });
  });
});
