import { expect, test } from "vitest";
import { undo } from "../../src/office/undo/undo.js";
import { foresee, write } from "../../src/office/write/write.js";
import { startClient } from "./harness.js";
import { largePlan } from "./large-plan.js";
import { roundTrips } from "./round-trips.js";
import { seenIn } from "./seen.js";
import { value } from "./write-actions.js";
import { writingOf } from "./written-plan.js";

const open = startClient("web");
const megabyte = 1024 * 1024;
/** The simulated Excel computes with an engine that would take minutes for these sheets; it is not asked to. */
const opened = () => {
  const excel = open();
  excel.workbook.calculationMode = "Manual";
  return excel;
};

test("1.000 lines take three requests, to write, to change and to take back", async () => {
  const { host } = opened();
  const plan = largePlan(1000);
  const first = writingOf(plan);
  const second = writingOf(largePlan(950), first.workbook);
  const counted = async <T>(act: () => Promise<T>): Promise<[T, number]> => {
    const before = roundTrips(host).length;
    return [await act(), roundTrips(host).length - before];
  };
  const [written, toWrite] = await counted(() => write(first, false));
  expect(toWrite).toBe(3);
  value(written);
  const [, toShow] = await counted(async () => value(await foresee(second)));
  expect(toShow).toBeLessThanOrEqual(3);
  const [changed, toChange] = await counted(() => write(second, false));
  expect(value(changed).foreseen.cells).toBeGreaterThan(1000);
  expect(toChange).toBe(3);
  const [, toTakeBack] = await counted(async () => value(await undo(value(changed))));
  expect(toTakeBack).toBe(3);
});

test("10.000 lines go below what Excel on the web takes at once, and say how far they are", async () => {
  const { host } = opened();
  const progress: number[] = [];
  const first = writingOf(largePlan(10_000));
  value(await write(first, false, { onProgress: (done) => progress.push(done) }));
  const sent = roundTrips(host);
  const bytes = sent.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(bytes).toBeGreaterThan(4 * megabyte);
  expect(sent.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / (4 * megabyte)));
  expect(sent.filter(({ refused }) => refused !== undefined)).toEqual([]);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(progress.at(-1)).toBe(1);
  const fewer = writingOf(largePlan(9_000), first.workbook);
  value(await foresee(fewer));
  const changed = value(await write(fewer, false));
  expect(changed.foreseen.cells).toBeGreaterThan(10_000);
  value(await undo(changed));
  for (const { requestBytes, responseBytes } of roundTrips(host)) {
    expect(requestBytes).toBeLessThan(5 * megabyte);
    expect(responseBytes).toBeLessThan(5 * megabyte);
  }
});

test("what is called off on its way leaves nothing behind", async () => {
  const excel = opened();
  excel.typeInto("Ark1!A1", "Vores");
  const before = seenIn(excel);
  const calledOff = new AbortController();
  const reply = await write(writingOf(largePlan(10_000)), false, {
    signal: calledOff.signal,
    onProgress: () => calledOff.abort(),
  });
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: "cancelled", aftermath: "asBefore" },
  });
  expect(seenIn(excel)).toEqual(before);
});
