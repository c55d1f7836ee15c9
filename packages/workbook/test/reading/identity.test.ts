import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildWorkbook, carriedPlan, readPlan, verifyWorkbook } from "../../src/index.js";
import { readXlsx, writeXlsx } from "../../src/xlsx/index.js";
import { randomPlans } from "../sheets/random-plans.js";
import { asFound } from "./as-found.js";
import { examplePlans } from "../example-plans.js";

describe("an unchanged workbook gives its plan back", () => {
  test.each(examplePlans)("%s, through a file", async (_, plan) => {
    const file = await writeXlsx(buildWorkbook(plan), carriedPlan(plan, {}, "0.0.0"));
    const found = await readXlsx(file);
    if (!found.ok) throw new Error("not read");
    const reading = readPlan(found.value);
    expect(reading.findings).toEqual([]);
    expect(reading.changes).toEqual([]);
    expect(reading.ok && JSON.stringify(reading.plan)).toBe(JSON.stringify(plan));
    const { controls, deviations, compared } = verifyWorkbook(found.value);
    expect([controls, deviations.slice(0, 3)]).toEqual([[], []]);
    expect(compared).toBeGreaterThan(20);
  });

  test("some random plans in a view of each", { timeout: 30_000 }, () => {
    for (const { plan, view } of fc.sample(randomPlans, { numRuns: 8, seed: 4 })) {
      const reading = readPlan(asFound(plan, { view }));
      expect(reading.findings).toEqual([]);
      expect(reading.changes).toEqual([]);
      expect(reading.ok && JSON.stringify(reading.plan)).toBe(JSON.stringify(plan));
    }
  });
});
