import type { Plan } from "@aarsvaerk/core";
import { buildWorkbook, carriedPlan, readPlan, verifyWorkbook } from "@aarsvaerk/workbook";
import { expect } from "vitest";
import { excelPort } from "../../src/office/excel-port.js";
import type { Reply } from "../../src/office/failure.js";
import type { Writing } from "../../src/office/workbook-port.js";

export const sheetsOf = (plan: Plan): Writing => ({
  kind: "sheets",
  workbook: buildWorkbook(plan),
  carried: carriedPlan(plan, {}, "0.0.0"),
});

export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.value;
}

/** Writes a plan into the open workbook and reads it: the same plan, and every figure that the core has. */
export async function checkReadBack(plan: Plan): Promise<void> {
  const port = excelPort();
  valueOf(await port.write(sheetsOf(plan), false));
  const { workbook, isEmpty, wasRepaired } = valueOf(await port.read());
  expect([isEmpty, wasRepaired]).toEqual([false, false]);
  const reading = readPlan(workbook);
  expect(reading.changes).toEqual([]);
  expect(reading.findings.filter(({ code }) => code !== "sheetAdded")).toEqual([]);
  expect(reading.ok && JSON.stringify(reading.plan)).toBe(JSON.stringify(plan));
  const { controls, deviations, compared } = verifyWorkbook(workbook);
  expect([controls, deviations]).toEqual([[], []]);
  expect(compared).toBeGreaterThan(20);
}
