import { foundText } from "./schema-problems.js";
import { fail } from "../problem/index.js";

/** Turns a plan of one version into the next; position 0 leads from version 1 to 2. */
export type Migration = (plan: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The migrations of the format so far: none, for the first version is the current one. */
export const migrations: readonly Migration[] = [];

/**
 * Brings a plan of any earlier version to the current one, step by step. Each step is a pure
 * function, so that a plan written years ago is read the same way for ever.
 */
export function migrate(input: unknown, steps: readonly Migration[] = migrations): unknown {
  const current = steps.length + 1;
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  let plan = input as Record<string, unknown>;
  const version = plan["schemaVersion"];
  if (version === undefined) return plan;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return fail({
      code: "schemaUnknown",
      path: ["schemaVersion"],
      found: foundText(version),
      expected: [String(current)],
    });
  if (version > current)
    return fail({
      code: "schemaTooNew",
      path: ["schemaVersion"],
      found: String(version),
      expected: [String(current)],
    });
  for (const [offset, step] of steps.slice(version - 1).entries())
    plan = { ...step(plan), schemaVersion: version + offset + 1 };
  return plan;
}
