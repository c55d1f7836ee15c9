import fc from "fast-check";
import { expect } from "vitest";
import { buildWorkbook, type Workbook } from "../../src/index.js";
import { writeXlsx } from "../../src/xlsx/index.js";
import { compareFigures } from "../recalculation/compare-figures.js";
import type { recalculateWithLibreOffice } from "../recalculation/recalculate.js";
import { poisonCachedValues } from "../recalculation/tamper.js";
import { randomPlans } from "./random-plans.js";

const count = 200;
/** So many at a time, since the values of all would fill the memory. */
const batch = 50;

const workbooks: readonly Workbook[] = fc
  .sample(randomPlans, { numRuns: count, seed: 20110506 })
  .map(({ plan, view }) => buildWorkbook(plan, { view }));

/** A program that computes workbooks, and the øre it may be off by in a cell at an exact tie (rule 18). */
interface Recalculation {
  readonly name: string;
  readonly recalculate: typeof recalculateWithLibreOffice;
  readonly mayDifferBy: number;
}

/** Has a program compute 200 workbooks with poisoned caches; every figure must be the core's. */
export async function compareRandomWorkbooks({
  name,
  recalculate,
  mayDifferBy,
}: Recalculation): Promise<void> {
  let compared = 0;
  let tied = 0;
  for (let from = 0; from < count; from += batch) {
    const files = new Map<string, Uint8Array>();
    for (const [at, workbook] of workbooks.slice(from, from + batch).entries())
      files.set(String(from + at), poisonCachedValues(await writeXlsx(workbook)));
    const values = await recalculate(files);
    for (const key of files.keys()) {
      const report = compareFigures(workbooks[Number(key)]!, values.get(key)!, {
        mayDifferBy: () => mayDifferBy,
      });
      expect(report.wrong.slice(0, 5), `workbook ${key}`).toEqual([]);
      compared += report.compared;
      tied += report.ties.length;
    }
  }
  expect(compared).toBeGreaterThan(count * 100);
  // Ties are rare; more of them would be an error that hides behind them.
  expect(tied).toBeLessThan(compared / 1_000);
  console.log(
    `${name}: ${String(compared)} figures equal, ${String(tied)} of them off by an øre at a tie`,
  );
}
