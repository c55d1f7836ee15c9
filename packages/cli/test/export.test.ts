import { examplePlan } from "@aarsvaerk/core";
import { readXlsx } from "@aarsvaerk/workbook/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aarsvaerk, folder, given } from "./aarsvaerk.js";

const plan = given("plan.json", examplePlan);

describe("export", () => {
  it("writes a workbook with live formulas that carries the plan", async () => {
    const { code, stdout } = aarsvaerk([
      "export",
      plan,
      "--scenario",
      "begge",
      "-o",
      "budget.xlsx",
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    const reading = await readXlsx(readFileSync(join(folder, "budget.xlsx")));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { sheets, carried } = reading.value;
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Forudsætninger", "Bemanding"]);
    const formulas = sheets.flatMap(({ cells }) =>
      [...cells.values()].filter(({ formula }) => formula !== undefined),
    );
    expect(formulas.length).toBeGreaterThan(50);
    expect(carried.map(({ name, state }) => [name, state])).toEqual([["plan", "intact"]]);
    const inside = JSON.parse(carried[0]!.json) as { plan: string; view: unknown };
    expect(JSON.parse(inside.plan)).toEqual(examplePlan);
    expect(inside.view).toEqual({ scenario: "begge" });
  });

  it("writes the same bytes twice", () => {
    const written = ["a.xlsx", "b.xlsx"].map((name) => {
      aarsvaerk(["export", plan, "-o", name]);
      return readFileSync(join(folder, name));
    });
    expect(written[0]!.equals(written[1]!)).toBe(true);
  });

  it("never replaces the plan, and needs a file", () => {
    expect(aarsvaerk(["export", plan, "-o", plan]).code).toBe(2);
    expect(aarsvaerk(["export", plan]).stderr).toContain("--output");
  });
});
