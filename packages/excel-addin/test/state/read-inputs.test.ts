import { readdirSync, readFileSync } from "node:fs";
import { inputValue, parsePlanJson } from "@aarsvaerk/core";
import { buildWorkbook, carriedPlan, readPlan } from "@aarsvaerk/workbook";
import { expect, test } from "vitest";
import { isSameValue } from "../../src/state/merge/input-now.js";
import { cellsOf } from "./fake-workbook.js";

const examples = new URL("../../../../examples/", import.meta.url);
const plans = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter(
  (file) => /^[^/]+\/plan[^/]*\.json$/.test(file) && !file.startsWith("node_modules"),
);

// The merge asks the plan for what the sheets read from cells: both must mean the same.
test.each(plans)("what the cells of %s say is what its plan states", (file) => {
  const parsed = parsePlanJson(readFileSync(new URL(file, examples), "utf8"));
  if (!parsed.ok) expect.fail(JSON.stringify(parsed.problems));
  const plan = parsed.value;
  const { sheets, names } = buildWorkbook(plan);
  const reading = readPlan({
    sheets: sheets.map(({ name, rows }) => ({ name, cells: cellsOf(rows) })),
    names,
    carried: [{ ...carriedPlan(plan, {}, "0.0.0"), state: "intact", packing: 1 }],
  });
  if (!reading.ok) expect.fail(JSON.stringify(reading.findings));
  expect(reading.changes).toEqual([]);
  expect(reading.inputs.length).toBeGreaterThan(0);
  const differing = reading.inputs.filter(
    ({ path, value }) => !isSameValue(value, inputValue(plan, path)),
  );
  expect(differing).toEqual([]);
});
