import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parsePlanJson, type Plan } from "@aarsvaerk/core";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));

/** A plan from a real document: `koebenhavn-2011/plan.json`. */
function examplePlan(file: string): Plan {
  const read = parsePlanJson(readFileSync(examples + file, "utf8"));
  if (!read.ok) throw new Error(`${file} is not a plan`);
  return read.value;
}

/** All of them, by where they lie: `koebenhavn-2011/plan.json`. */
export const examplePlans: readonly (readonly [file: string, plan: Plan])[] = readdirSync(
  examples,
  { recursive: true, encoding: "utf8" },
)
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^[a-z]+-\d{4}[^/]*\/(plan[^/]*|plans\/[^/]+)\.json$/.test(file))
  .map((file) => [file, examplePlan(file)] as const);

/** Those that are an example by themselves, not one of many in its portfolio. */
export const leadingPlans = examplePlans.filter(([file]) => !file.includes("/plans/"));
