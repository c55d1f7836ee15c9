import { foundText } from "./schema-problems.js";
import { failure, type Result } from "../problem/index.js";

/** Turns a plan of one version into the next; position 0 leads from version 1 to 2. */
export type Migration = (plan: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The migrations of the format so far: none, for the first version is the current one. */
const migrations: readonly Migration[] = [];

/**
 * Brings a plan of any earlier version to the current one, step by step. Each step is a pure
 * function, so that a plan written years ago is read the same way for ever.
 */
export function migrate(input: unknown, steps: readonly Migration[] = migrations): Result<unknown> {
  const current = steps.length + 1;
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { ok: true, value: input };
  let plan = input as Record<string, unknown>;
  const version = plan["schemaVersion"];
  if (version === undefined) return { ok: true, value: plan };
  const expected = [String(current)];
  const path = ["schemaVersion"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return failure([{ code: "schemaUnknown", path, found: foundText(version), expected }]);
  if (version > current)
    return failure([{ code: "schemaTooNew", path, found: String(version), expected }]);
  for (const [offset, step] of steps.slice(version - 1).entries())
    plan = { ...step(plan), schemaVersion: version + offset + 1 };
  return { ok: true, value: plan };
}
