/**
 * What combining 20 proposals takes in time and memory, beside what evaluating each subset by itself
 * would take: `npm run bench`. Absolute times are those of the machine; the ratios are what to read.
 */
import { bestCombinations, combinations, compare, evaluate, figure } from "../dist/index.js";
import { combinedPlan } from "./combined-plan.js";

/** @typedef {import("../dist/index.js").Plan} Plan */
/** @typedef {import("../dist/index.js").Combination} Combination */

const [few, many] = [16, 20];
const sampled = 64;
const collect = globalThis.gc;
if (!collect) throw new Error("run with node --expose-gc: npm run bench");

/** @param {() => void} run @returns milliseconds */
function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Bytes that are in use once the garbage is gone. */
function liveHeap() {
  collect?.();
  return process.memoryUsage().heapUsed;
}

/**
 * The figures of one subset by an evaluation of its own; each must be what the combination says.
 *
 * @param {Plan} plan
 * @param {Combination} combination
 */
function checkAgainstEvaluation(plan, { adopted, byYear }) {
  const outcome = evaluate(plan, { adopted });
  for (const [year, { ownCost, service, fte }] of byYear)
    for (const [path, expected] of /** @type {const} */ ([
      [`cost/funding=own/${year}`, ownCost],
      [`cost/controlArea=service/${year}`, service],
      [`fte/${year}`, fte],
    ]))
      if (compare(figure(outcome, path).value, expected) !== 0)
        throw new Error(`${path} of ${adopted.join(", ")} is not what evaluate says`);
}

/**
 * Runs through all combinations and keeps a few, spread evenly.
 *
 * @param {Plan} plan
 * @param {number} count number of proposals
 */
function stream(plan, count) {
  const every = 2 ** count / sampled;
  /** @type {Combination[]} */
  const kept = [];
  let made = 0;
  const time = timed(() => {
    for (const combination of combinations(plan)) if (made++ % every === 0) kept.push(combination);
  });
  return { kept, made, time };
}

/**
 * The most that is alive while all combinations are run through, beyond what was alive before.
 *
 * @param {Plan} plan
 * @param {number} count number of proposals
 */
function peakOfStream(plan, count) {
  const before = liveHeap();
  const every = 2 ** count / sampled;
  let made = 0;
  let peak = 0;
  for (const combination of combinations(plan))
    if (made++ % every === every - 1 && combination.total)
      peak = Math.max(peak, liveHeap() - before);
  return peak;
}

/** @param {number} number @param {number} [decimals] */
const text = (number, decimals = 1) =>
  number.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** @param {readonly (readonly string[])[]} rows */
function print(rows) {
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const [label = "", value = "", remark = ""] of rows)
    console.log(
      `  ${label.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${remark}`.trimEnd(),
    );
}

/** @param {string} name @param {boolean} isEntangled */
function report(name, isEntangled) {
  const plan = combinedPlan(many, isEntangled);
  const { kept, made, time } = stream(plan, many);
  const best = timed(() => bestCombinations(plan, { savingsTarget: "300000" }));
  const checkAll = () => kept.forEach((combination) => checkAgainstEvaluation(plan, combination));
  // The first round warms up, as the stream long has.
  checkAll();
  const each = timed(checkAll);
  const peaks = [few, many].map((count) => peakOfStream(combinedPlan(count, isEntangled), count));
  const [ofFew = 0, ofMany = 0] = peaks.map((bytes) => bytes / 1e6);
  const [alone, combined, ranked] = [each / kept.length, time / made, best / made];

  console.log(`\n${name}: ${many} proposals, ${text(made, 0)} combinations`);
  print([
    ["evaluate() of each", `${text(alone * 1000)} µs`, `all: ${text((alone * made) / 60_000)} min`],
    ["combinations()", `${text(combined * 1000)} µs`, `all: ${text(time / 1000)} s`],
    ["bestCombinations()", `${text(ranked * 1000)} µs`, `all: ${text(best / 1000)} s`],
  ]);
  print([
    ["evaluate() : combinations()", text(alone / combined, 0)],
    ["evaluate() : bestCombinations()", text(alone / ranked, 0)],
  ]);
  print([
    [`live heap, ${few} proposals`, `${text(ofFew)} MB`],
    [`live heap, ${many} proposals`, `${text(ofMany)} MB`, `16 times as many combinations`],
    [`heap ${many} : heap ${few}`, text(ofMany / ofFew)],
  ]);
}

report("Ordinary plan", false);
report("Entangled plan (no two combinations share a percentage or a grant)", true);
console.log(
  `\nPeak resident memory of this run: ${text(process.resourceUsage().maxRSS / 1000, 0)} MB`,
);
