import { expect, test } from "vitest";
import { migrate, type Migration } from "./migrate.js";

/** Two invented steps, for the mechanism is there from the first version on. */
const steps: Migration[] = [
  ({ titel, ...rest }) => ({ ...rest, title: titel }),
  (plan) => ({ ...plan, currency: "DKK" }),
];

test("a plan of an earlier version is brought to the current one step by step", () => {
  expect(migrate({ schemaVersion: 1, titel: "Notat" }, steps)).toEqual({
    ok: true,
    value: { schemaVersion: 3, title: "Notat", currency: "DKK" },
  });
  expect(migrate({ schemaVersion: 2, title: "Notat" }, steps)).toEqual({
    ok: true,
    value: { schemaVersion: 3, title: "Notat", currency: "DKK" },
  });
});

test("a plan of the current version is left as it is", () => {
  const plan = { schemaVersion: 3, anything: true };
  expect(migrate(plan, steps)).toEqual({ ok: true, value: plan });
});

test("a plan from the future is refused, not guessed at", () => {
  expect(migrate({ schemaVersion: 4 }, steps)).toEqual({
    ok: false,
    problems: [{ code: "schemaTooNew", path: ["schemaVersion"], found: "4", expected: ["3"] }],
  });
});

test.each([0, -1, 1.5, "1", null])("there is no version %s", (schemaVersion) => {
  const result = migrate({ schemaVersion }, steps);
  expect(result.ok ? "" : result.problems[0].code).toBe("schemaUnknown");
});

test("what is no plan at all is left to the schema to refuse", () => {
  expect(migrate([], steps)).toEqual({ ok: true, value: [] });
  expect(migrate({}, steps)).toEqual({ ok: true, value: {} });
});
