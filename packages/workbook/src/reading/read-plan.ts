import type { ReadableWorkbook } from "../sheet/read-workbook.js";
import { layAgainst } from "./lay-against.js";
import type { PlanReading } from "./plan-reading.js";

/**
 * Reads a workbook back into a plan. The plan that travels in it says what stands where; the input cells
 * say what the plan shall hold. What was changed is listed cell by cell. What was broken – a row that is
 * gone, a text where a number should be, a formula typed over – is a finding with its address, and the
 * plan keeps what it held there.
 *
 * @param workbook - what `readXlsx` gave of a file, or the cells that were read through Office
 * @returns the plan with the changes, the switches, and what was found; or why no plan could be read
 * @example
 * ```ts
 * const found = await readXlsx(await writeXlsx(buildWorkbook(examplePlan), carriedPlan(examplePlan, {}, "1.0.0")));
 * const reading = found.ok ? readPlan(found.value) : undefined;
 * [reading?.ok, reading?.changes, reading?.findings]; //=> [true, [], []]
 * ```
 */
export const readPlan = (workbook: ReadableWorkbook): PlanReading => layAgainst(workbook).reading;
