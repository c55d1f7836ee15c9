import { Workbook } from "@aarsvaerk/excel-simulator";
import { buildWorkbook, readPlan } from "@aarsvaerk/workbook";
import { expect, test } from "vitest";
import { read } from "../../src/office/read/read.js";
import { fill } from "./fill.js";
import { startClient } from "./harness.js";
import { knownValues } from "./known-values.js";
import { largePlan } from "./large-plan.js";
import { roundTrips } from "./round-trips.js";

const open = startClient("web");

async function written(lines: number) {
  const plan = largePlan(lines);
  const model = buildWorkbook(plan);
  const workbook = new Workbook({ sheets: ["Ark1"], makeEngine: knownValues(model) });
  await fill(workbook, plan, {}, model);
  return open({ workbook });
}

const megabytes = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / 4e6;

test("1.000 lines in three requests", { timeout: 20_000 }, async () => {
  const { host } = await written(1_000);
  const reply = await read();
  const { ok, changes } = readPlan(reply.ok ? reply.value.workbook : expect.fail("not read"));
  expect([ok, changes]).toEqual([true, []]);
  expect(roundTrips(host)).toHaveLength(3);
});

test(
  "10.000 lines within 5 MB each, one more request for each 4 MB",
  { timeout: 60_000 },
  async () => {
    const { host } = await written(10_000);
    const progress: number[] = [];
    const reply = await read({ onProgress: (done) => progress.push(done) });
    const { workbook } = reply.ok ? reply.value : expect.fail("not read");
    expect(workbook.sheets.find(({ name }) => name === "Bemanding")!.cells.size).toBeGreaterThan(
      80_000,
    );
    const asked = roundTrips(host);
    expect(asked.filter(({ refused }) => refused)).toEqual([]);
    const sizes = asked.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(asked.length).toBeLessThanOrEqual(3 + Math.ceil(megabytes(sizes)));
    expect(progress.length).toBeGreaterThan(2);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  },
);

test("called off between two requests", { timeout: 60_000 }, async () => {
  const { host } = await written(4_000);
  const calling = new AbortController();
  const reply = await read({ signal: calling.signal, onProgress: () => calling.abort() });
  expect(reply).toMatchObject({ ok: false, failure: { code: "cancelled", aftermath: "asBefore" } });
  expect(roundTrips(host)).toHaveLength(3);
});
