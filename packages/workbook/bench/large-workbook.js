/**
 * What a budget of 10.000 lines takes as a workbook, written and read back, beside what the calculation
 * itself takes: `npm run bench`. Absolute times are those of the machine; the ratios are what to read.
 */
import { evaluate } from "@aarsvaerk/core";
import { buildWorkbook, carriedPlan, readPlan } from "@aarsvaerk/workbook";
import { readXlsx, writeXlsx } from "@aarsvaerk/workbook/xlsx";
import { largePlan } from "./large-plan.js";

const lines = 10_000;

/**
 * @template Result
 * @param {() => Result | Promise<Result>} run
 * @returns {Promise<{ result: Result, seconds: number }>}
 */
async function timed(run) {
  const start = performance.now();
  const result = await run();
  return { result, seconds: (performance.now() - start) / 1000 };
}

/** @param {number} number @param {number} [decimals] */
const text = (number, decimals = 1) =>
  number.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** @param {string} name @param {boolean} isVaried */
async function report(name, isVaried) {
  const plan = largePlan(lines, isVaried);
  const calculated = await timed(() => evaluate(plan));
  const built = await timed(() => buildWorkbook(plan));
  const packed = await timed(() => writeXlsx(built.result, carriedPlan(plan, {}, "0.0.0")));
  const found = await timed(async () => {
    const reading = await readXlsx(packed.result);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.value;
  });
  const read = await timed(() => readPlan(found.result));
  if (!read.result.ok || JSON.stringify(read.result.plan) !== JSON.stringify(plan))
    throw new Error("the plan that was read is not the plan that was written");
  if (read.result.changes.length + read.result.findings.length > 0)
    throw new Error("reading an unchanged workbook found something");

  const cells = built.result.sheets.flatMap(({ rows }) => rows.flat());
  const formulas = cells.filter(({ content }) => content.kind === "formula").length;
  const written = built.seconds + packed.seconds;
  const readBack = found.seconds + read.seconds;
  console.log(
    `\n${name}: ${text(lines, 0)} lines, ${text(cells.length, 0)} cells, ${text(formulas, 0)} of them formulas, ${text(packed.result.length / 1e6)} MB`,
  );
  for (const [label, seconds] of /** @type {const} */ ([
    ["evaluate()", calculated.seconds],
    ["buildWorkbook()", built.seconds],
    ["writeXlsx()", packed.seconds],
    ["readXlsx()", found.seconds],
    ["readPlan()", read.seconds],
    ["written: evaluate()", written],
    ["read: evaluate()", readBack],
  ]))
    console.log(
      label.includes(":")
        ? `  ${label.padEnd(22)} ${text(seconds / calculated.seconds).padStart(6)}    ${text(seconds)} s`
        : `  ${label.padEnd(22)} ${text(seconds).padStart(6)} s`,
    );
}

await report("Workbook of ordinary lines", false);
await report("Workbook of varied lines", true);
console.log(
  `Peak resident memory of this run: ${text(process.resourceUsage().maxRSS / 1000, 0)} MB`,
);
