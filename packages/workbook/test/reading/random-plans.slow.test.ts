import { ProblemError, withInputs, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildWorkbook, carriedPlan, readPlan } from "../../src/index.js";
import { readXlsx, writeXlsx } from "../../src/xlsx/index.js";
import { randomPlans } from "../sheets/random-plans.js";
import { asFound, put } from "./as-found.js";
import { editsOf, inputCells, isChange } from "./random-edits.js";

const hundreds = Array.from({ length: 10 }, (_, at) => at);

describe("1.000 random plans come back as they were", () => {
  test.each(hundreds)("hundred %i", async (hundred) => {
    const plans = fc.sample(randomPlans, { numRuns: 100, seed: 20110506 + hundred });
    for (const [at, { plan, view }] of plans.entries()) {
      const inMemory = readPlan(asFound(plan, { view }));
      expect([inMemory.changes, inMemory.findings]).toEqual([[], []]);
      expect(inMemory.ok && JSON.stringify(inMemory.plan)).toBe(JSON.stringify(plan));
      if (at % 20 > 0) continue;
      const carried = carriedPlan(plan, { view }, "0.0.0");
      const file = await readXlsx(await writeXlsx(buildWorkbook(plan, { view }), carried));
      if (!file.ok) throw new Error(JSON.stringify(file.problems));
      const { findings, changes, ...rest } = readPlan(file.value);
      expect([changes, findings]).toEqual([[], []]);
      expect(rest.ok && JSON.stringify(rest.plan)).toBe(JSON.stringify(plan));
    }
  });
});

test("200 random plans with up to five inputs changed are the plans changed by hand", () => {
  let [taken, refused] = [0, 0];
  for (const { plan, view } of fc.sample(randomPlans, { numRuns: 200, seed: 7 })) {
    const workbook = asFound(plan, { view });
    const cells = inputCells(buildWorkbook(plan, { view }), plan);
    const [edits = []] = fc.sample(editsOf(cells), { numRuns: 1, seed: cells.length });
    for (const { at, typed } of edits) put(workbook, at.sheet, at.address, typed);
    const real = edits.filter(isChange);
    const reading = readPlan(workbook);
    const byPath = (a: string, b: string) => (a < b ? -1 : 1);
    expect(reading.changes.map(({ path }) => path).sort(byPath)).toEqual(
      real.map(({ edit }) => edit.path).sort(byPath),
    );
    const expected = byHand(
      plan,
      real.map(({ edit }) => edit),
    );
    if (expected) {
      taken++;
      expect(reading.ok && reading.plan).toEqual(expected);
      expect(reading.findings).toEqual([]);
    } else {
      refused++;
      expect(reading.ok).toBe(false);
      expect(reading.findings.map(({ code }) => code)).toContain("changeRefused");
    }
  }
  expect(taken).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(0);
});

function byHand(plan: Plan, edits: Parameters<typeof withInputs>[1]): Plan | undefined {
  try {
    return withInputs(plan, edits);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
