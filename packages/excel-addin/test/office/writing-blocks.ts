import { bridge, bridgeTable, evaluate, type Plan } from "@aarsvaerk/core";
import { tableCells } from "@aarsvaerk/workbook";
import { expect, test } from "vitest";
import { undo } from "../../src/office/undo/undo.js";
import type { Placement, Writing } from "../../src/office/workbook-port.js";
import { foresee, write } from "../../src/office/write/write.js";
import { examplePlan } from "../example-plans.js";
import type { OpenExcel } from "./harness.js";
import { roundTrips } from "./round-trips.js";
import { seenIn } from "./seen.js";
import { value } from "./write-actions.js";

const note: Plan = examplePlan("koebenhavn-2011/plan.json");

/** The explanation of what the proposals change, with its chart. */
const blockAt = (target: Placement | { readonly newSheet: string }): Writing => {
  const explained = bridge(evaluate(note), evaluate(note, { scenario: "begge" }));
  const cells = tableCells(bridgeTable(explained, { locale: "da" }));
  return { kind: "block", ...cells, view: { scenario: "begge" }, target };
};

/** Text, figures and looks of somebody else's. */
const theirs = {
  fill: "#FFC000",
  bold: true,
  fontName: "Arial",
  fontSize: 14,
  numberFormat: "0.0",
};

export function writingBlocks(open: OpenExcel): void {
  test("a table comes to the cell that was chosen, with its chart", async () => {
    const { host, workbook, valueAt } = open();
    const writing = blockAt({ at: "Ark1!C4" });
    const { changes, needsConsent } = value(await foresee(writing));
    expect(needsConsent).toBe(false);
    expect(new Set(changes.map(({ effect }) => effect))).toEqual(new Set(["filled"]));
    const before = roundTrips(host).length;
    value(await write(writing, false));
    expect(roundTrips(host).length - before).toBe(3);
    expect(valueAt("Ark1!C5")).toBe("1.000 kr. – 2012 p/l");
    const [sheet] = workbook.sheets.all;
    const [chart] = workbook.charts.in(sheet!);
    const [series] = chart!.series;
    expect(series!.values?.area).toMatchObject({ row: 6, column: 3, rows: 1, columns: 4 });
    expect(series!.categories?.area).toMatchObject({ row: 4, column: 3, rows: 1, columns: 4 });
    expect(chart!.series.map(({ name }) => name)).toEqual(
      writing.kind === "block" ? writing.chart?.series.map(({ label }) => label) : [],
    );
    expect([...host.unknown]).toEqual([]);
  });

  test("what is taken back leaves nothing behind", async () => {
    const excel = open();
    excel.typeInto("Ark1!A1", "Vores");
    const before = seenIn(excel);
    const written = value(await write(blockAt({ at: "Ark1!C4" }), false));
    expect(seenIn(excel)).not.toEqual(before);
    value(await undo(written));
    expect(seenIn(excel)).toEqual(before);
  });

  test("what is somebody else's goes only with consent, and comes back as it was", async () => {
    const excel = open();
    const { workbook, typeInto, valueAt } = excel;
    const [sheet] = workbook.sheets.all;
    workbook.setLook(sheet!, { row: 3, column: 2, rows: 3, columns: 2 }, () => theirs);
    typeInto("Ark1!D5", "=2*21");
    typeInto("Ark1!C6", "'=ikke en formel");
    typeInto("Ark1!D6", "'2012");
    const before = seenIn(excel);
    const writing = blockAt({ at: "Ark1!C4" });
    const { changes, needsConsent } = value(await foresee(writing));
    expect(needsConsent).toBe(true);
    expect(
      changes.filter(({ effect }) => effect === "overwritten").map(({ address }) => address),
    ).toEqual(["Ark1!C6", "Ark1!D5:D6"]);
    expect(await write(writing, false)).toMatchObject({
      ok: false,
      failure: { code: "occupied", aftermath: "asBefore" },
    });
    expect(seenIn(excel)).toEqual(before);
    const written = value(await write(writing, true));
    expect(valueAt("Ark1!D5")).not.toBe(42);
    value(await undo(written));
    expect(seenIn(excel)).toEqual(before);
  });

  test("a sheet of its own, and the sheet goes again", async () => {
    const excel = open();
    const before = seenIn(excel);
    const writing = blockAt({ newSheet: "Forklaring af ændringen" });
    const { changes } = value(await foresee(writing));
    expect(changes.map(({ effect }) => effect)).toEqual(["newSheet"]);
    expect(changes[0]?.address).toMatch(/^Forklaring af ændringen!A1:/);
    const written = value(await write(writing, false));
    expect(excel.workbook.sheets.all.map(({ name }) => name)).toEqual([
      "Ark1",
      "Forklaring af ændringen",
    ]);
    value(await undo(written));
    expect(seenIn(excel)).toEqual(before);
  });

  test("a sheet whose name is taken gets another", async () => {
    const { workbook } = open();
    value(await write(blockAt({ newSheet: "Ark1" }), false));
    expect(workbook.sheets.all.map(({ name }) => name)).toEqual(["Ark1", "Ark1 (2)"]);
  });

  test.each([
    ["a sheet that is gone", { at: "Ark2!B4" }, "placeGone"],
    ["no cell", { at: "Ark1!4" }, "placeGone"],
  ] as const)("%s is refused", async (_, target, code) => {
    open();
    expect(await write(blockAt(target), true)).toMatchObject({ ok: false, failure: { code } });
  });

  test("two tables on a sheet have a chart each", async () => {
    const { workbook } = open();
    value(await write(blockAt({ at: "Ark1!A1" }), false));
    value(await write(blockAt({ at: "Ark1!A60" }), false));
    const [sheet] = workbook.sheets.all;
    expect(workbook.charts.in(sheet!)).toHaveLength(2);
  });
}
