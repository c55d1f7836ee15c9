import { failure, type Problem, type Result } from "../problem/index.js";
import { checkAmounts } from "./checks/amounts.js";
import { checkConditions } from "./checks/conditions.js";
import { checkForms } from "./checks/forms.js";
import { checkIds } from "./checks/ids.js";
import { checkQuantities } from "./checks/quantities.js";
import { checkReferences } from "./checks/references.js";
import { checkYears } from "./checks/years.js";
import { migrate } from "./migrate.js";
import { planSchema, type Plan } from "./schema/plan-schema.js";
import { problemsOfSchema } from "./schema-problems.js";

const checks: readonly ((plan: Plan) => Problem[])[] = [
  checkIds,
  checkReferences,
  checkForms,
  checkYears,
  checkQuantities,
  checkAmounts,
  checkConditions,
];

/**
 * Reads a plan that has been taken out of its file: migrates it to the current version, and checks
 * its shape and then its meaning. All faults of a kind are reported together.
 *
 * @param input - the parsed JSON document
 * @returns the plan with every decimal as text, or the problems, each with its path
 * @example
 * ```ts
 * const result = parsePlan({ schemaVersion: 1, titel: "Nyt forslag" });
 * result.ok ? [] : result.problems.map(({ path }) => pathText(path)); //=> ["title", "language", "currency", "priceLevel", "years", "titel"]
 * ```
 */
export function parsePlan(input: unknown): Result<Plan> {
  const migrated = migrate(input);
  if (!migrated.ok) return migrated;
  const parsed = planSchema.safeParse(migrated.value);
  const shape = problemsOfSchema(parsed.error?.issues ?? [], planSchema, migrated.value);
  if (!parsed.success || shape.length > 0) return failure(shape);
  const problems = checks.flatMap((check) => check(parsed.data));
  return problems.length > 0 ? failure(problems) : { ok: true, value: parsed.data };
}
