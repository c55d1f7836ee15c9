import type { ClientFlavour, Workbook as SimulatedWorkbook } from "@aarsvaerk/excel-simulator";
import { readPlan, verifyWorkbook } from "@aarsvaerk/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import { read } from "../../src/office/read/read.js";
import { examplePlan, leadingPlans } from "../example-plans.js";
import { faults } from "./faults.js";
import { fill } from "./fill.js";
import { startClient } from "./harness.js";
import { roundTrips } from "./round-trips.js";
import { everythingIn } from "./snapshot.js";

const note = examplePlan("koebenhavn-2011/plan.json");
const limit = 150;
/** Filling and reading whole plans. */
const timeout = 30_000;

async function readNow() {
  const reply = await read({ limit });
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.value;
}

/** What a reader promises, held against one client. */
export function reading(flavour: ClientFlavour): void {
  const open = startClient(flavour);

  test("an empty workbook is empty, and takes two requests", async () => {
    const { host } = open();
    expect(await readNow()).toMatchObject({ isEmpty: true, workbook: { carried: [] } });
    expect(roundTrips(host)).toHaveLength(2);
  });

  test("without a plan no cell is read", async () => {
    const { host, typeInto } = open();
    typeInto("Ark1!B2", "Fortroligt");
    const { isEmpty, workbook } = await readNow();
    expect([isEmpty, workbook.sheets]).toEqual([false, [{ name: "Ark1", cells: new Map() }]]);
    expect(host.log.entries.map(({ body }) => body).join()).not.toContain("Fortroligt");
  });

  describe("the sheets of a plan are read as from a file", () => {
    test.each(flavour === "web" ? leadingPlans : leadingPlans.slice(0, 1))(
      "%s",
      { timeout },
      async (_, plan) => {
        const { host, workbook: excel } = open();
        const written = await fill(excel, plan);
        const before = everythingIn(excel);
        const { workbook } = await readNow();
        const reading = readPlan(workbook);
        expect(reading.changes).toEqual([]);
        expect(reading.findings.filter(({ code }) => code !== "sheetAdded")).toEqual([]);
        expect(reading.ok && JSON.stringify(reading.plan)).toBe(JSON.stringify(plan));
        const { controls, deviations, compared } = verifyWorkbook(workbook);
        expect([controls, deviations]).toEqual([[], []]);
        expect(compared).toBeGreaterThan(20);
        expect(workbook.names).toEqual(written.names);
        expect(everythingIn(excel)).toEqual(before);
        expect(roundTrips(host)).toHaveLength(3);
        expect([...host.unknown]).toEqual([]);
      },
    );
  });

  test("what was typed is read, and what was typed wrong is named", { timeout }, async () => {
    const { workbook: excel, typeInto, coAuthor } = open();
    await fill(excel, note);
    typeInto("Forudsætninger!B15", 499_999.5);
    coAuthor("Forudsætninger!B16", "ca. 500.000");
    const { changes, findings } = readPlan((await readNow()).workbook);
    expect(changes.map(({ address }) => address)).toEqual(["Forudsætninger!B15"]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "notANumber", place: "Forudsætninger!B16" }),
    );
  });

  describe("a fault leaves the workbook as it is, is told, and does not last", () => {
    // Each fault at each request, and with the other clients each at one of them.
    const matrix = faults.flatMap((fault, at) =>
      [1, 2, 3]
        .filter((which) => flavour === "web" || which === 1 + (at % 3))
        .map((which) => [...fault, which] as const),
    );
    let excel: SimulatedWorkbook;
    let before: unknown;
    beforeAll(async () => {
      ({ workbook: excel } = open());
      await fill(excel, note);
      before = everythingIn(excel);
    });
    test.each(matrix)("%s", async (_, fault, code, which) => {
      const { host } = open({ workbook: excel });
      host.faults.plan(which, fault);
      const reply = await read({ limit });
      // What is too large is asked for in smaller pieces.
      if (code === "tooLarge" && which === 3) expect(reply.ok).toBe(true);
      else expect(reply).toMatchObject({ ok: false, failure: { code, aftermath: "asBefore" } });
      expect(everythingIn(excel)).toEqual(before);
      expect((await readNow()).workbook.carried).toMatchObject([{ state: "intact" }]);
    });
  });

  test("a delay is waited for", async () => {
    const { host, workbook: excel } = open();
    await fill(excel, note);
    host.faults.plan(2, { kind: "delay", milliseconds: limit / 4 });
    expect(readPlan((await readNow()).workbook).ok).toBe(true);
  });

  test("a sheet that goes while it is read is told", async () => {
    const { host, workbook: excel } = open();
    await fill(excel, note);
    host.faults.plan(3, {
      kind: "coAuthorEdit",
      edit: (workbook) => workbook.deleteSheet(workbook.sheets.find("Bemanding")!),
    });
    expect(await read({ limit })).toMatchObject({ ok: false, failure: { code: "placeGone" } });
    const { findings } = readPlan((await readNow()).workbook);
    expect(findings.map(({ code }) => code)).toContain("sheetMissing");
  });

  test("lets go of everything it asked for", async () => {
    const { host, workbook: excel } = open();
    await fill(excel, note);
    await readNow();
    await expect.poll(() => host.keptObjects).toBe(0);
  });
}
