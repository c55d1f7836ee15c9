import { carriedXml, nearestDouble, readPlan, type Cell, type Workbook } from "@aarsvaerk/workbook";
import { describe, expect, test } from "vitest";
import { read } from "../../src/office/read/read.js";
import { undo } from "../../src/office/undo/undo.js";
import { foresee, write } from "../../src/office/write/write.js";
import { examplePlan } from "../example-plans.js";
import type { OpenedExcel, OpenExcel } from "./harness.js";
import { roundTrips } from "./round-trips.js";
import { seenIn } from "./seen.js";
import { first, openedWithContent, second, value } from "./write-actions.js";
import { smallPlan, withNoteLast, withPrice, writingOf } from "./written-plan.js";

const note = examplePlan("koebenhavn-2011/plan.json");
const noteWriting = writingOf(note);

/** What the core says a cell holds. */
function expected({ content }: Cell): string | number | undefined {
  if (content.kind === "number") return nearestDouble(content.value);
  if (content.kind !== "formula") return undefined;
  return typeof content.value === "string" ? content.value : nearestDouble(content.value);
}

/** Every figure of the core's, beside what Excel's own API says. */
async function figures({ sheets }: Workbook): Promise<(readonly [string, unknown, unknown])[]> {
  return Excel.run(async (context) => {
    const ranges = sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).getUsedRange(true).load(["values", "address"]),
    );
    await context.sync();
    return sheets.flatMap(({ name, rows }, at) =>
      rows.flatMap((row, down) =>
        row.flatMap((cell, across) => {
          const wanted = expected(cell);
          const found: unknown = ranges[at]?.values[down]?.[across];
          return wanted === undefined
            ? []
            : [[`${name} ${down} ${across}`, found, wanted] as const];
        }),
      ),
    );
  });
}

/** What writing promises, held against one client. */
export function writing(open: OpenExcel): void {
  test("the budget note of 2011 comes into an empty workbook, and every figure is the core's", async () => {
    const { host } = open();
    value(await write(noteWriting, false));
    expect(roundTrips(host)).toHaveLength(3);
    const all = await figures(noteWriting.workbook);
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(([, found, wanted]) => found !== wanted)).toEqual([]);
    expect([...host.unknown]).toEqual([]);
  });

  test("what was written is read back as the plan", async () => {
    open();
    value(await write(noteWriting, false));
    const reading = readPlan(value(await read()).workbook);
    expect(reading.changes).toEqual([]);
    expect(reading.ok && JSON.stringify(reading.plan)).toBe(JSON.stringify(note));
  });

  test("one input that changes is one cell that is written, and the rest follows", async () => {
    const { host } = open();
    value(await write(noteWriting, false));
    const changed = writingOf(withPrice(note, "510000"), noteWriting.workbook);
    const before = roundTrips(host).length;
    const written = value(await write(changed, false));
    expect(roundTrips(host).length - before).toBe(3);
    const { changes } = written.foreseen;
    expect(changes).toEqual([{ address: "Forudsætninger!B15", cells: 1, effect: "changed" }]);
    const all = await figures(changed.workbook);
    expect(all.filter(([, found, wanted]) => found !== wanted)).toEqual([]);
  });

  test("writing the same again changes nothing", async () => {
    const excel = open();
    value(await write(noteWriting, false));
    const before = seenIn(excel);
    const again = { ...noteWriting, replaces: noteWriting.workbook };
    expect(value(await foresee(again))).toEqual({ changes: [], needsConsent: false, cells: 0 });
    const sent = roundTrips(excel.host).length;
    value(await write(again, false));
    expect(roundTrips(excel.host).length - sent).toBe(1);
    expect(seenIn(excel)).toEqual(before);
  });

  test("sheets that come and go are as if they had been written at once, and are taken back", async () => {
    const names = second.workbook.sheets.map(({ name }) => name);
    const excel = openedWithContent(open);
    const written = value(await write(first, false));
    const before = seenIn(excel);
    const other = value(await write(second, false));
    expect(seenIn(excel).sheets.map(({ name }) => name)).toEqual(["Ark1", ...names]);
    value(await undo(other));
    expect(seenIn(excel)).toEqual(before);
    expect(await undo(written)).toMatchObject({ ok: false, failure: { code: "changedMeanwhile" } });
  });

  test("sheets that were changed look like those that are written at once", async () => {
    const excel = open();
    value(await write(first, false));
    value(await write(second, false));
    const other = open();
    value(await write(writingOf(smallPlan(2)), false));
    expect(seenIn(excel)).toEqual(seenIn(other));
  });

  describe("what is somebody else's", () => {
    test("a sheet that is called like one of ours is theirs", async () => {
      const { workbook, typeInto } = open();
      workbook.addSheet("Bemanding");
      typeInto("Bemanding!A1", "Vores egen bemanding");
      const refused = { ok: false, failure: { code: "nameTaken", place: "Bemanding" } };
      expect(await foresee(noteWriting)).toMatchObject(refused);
      expect(await write(noteWriting, true)).toMatchObject(refused);
      expect(workbook.sheets.all).toHaveLength(2);
    });

    test("an input that was changed in the sheet is not overwritten without consent", async () => {
      const excel = open();
      const { typeInto, valueAt } = excel;
      value(await write(noteWriting, false));
      typeInto("Forudsætninger!B15", 505_000);
      const changed = writingOf(withPrice(note, "510000"), noteWriting.workbook);
      expect(value(await foresee(changed))).toEqual({
        changes: [{ address: "Forudsætninger!B15", cells: 1, effect: "overwritten" }],
        needsConsent: true,
        cells: 1,
      });
      expect(await write(changed, false)).toMatchObject({
        ok: false,
        failure: { code: "occupied", place: "Forudsætninger!B15", aftermath: "asBefore" },
      });
      expect(valueAt("Forudsætninger!B15")).toBe(505_000);
      const written = value(await write(changed, true));
      expect(valueAt("Forudsætninger!B15")).toBe(510_000);
      value(await undo(written));
      expect(valueAt("Forudsætninger!B15")).toBe(505_000);
    });

    test("cells beside ours stay when ours change", async () => {
      const { typeInto, valueAt } = open();
      value(await write(first, false));
      typeInto("Bemanding!AA3", "=D6*2");
      value(await write(second, false));
      expect(valueAt("Bemanding!AA3")).toBe(50);
    });

    test("a remark stays in a row that a long note comes to", async () => {
      const excel = open();
      const { typeInto, valueAt } = excel;
      const { name, note, moved, row } = withNoteLast(first.workbook);
      value(await write(first, false));
      typeInto(`${name}!B${row}`, "Vores bemærkning");
      const before = seenIn(excel);
      const changed = { ...first, workbook: moved, replaces: first.workbook };
      expect(value(await foresee(changed)).needsConsent).toBe(false);
      const written = value(await write(changed, false));
      expect(valueAt(`${name}!A${row}`)).toBe(note);
      expect(valueAt(`${name}!B${row}`)).toBe("Vores bemærkning");
      value(await undo(written));
      expect(seenIn(excel)).toEqual(before);
    });

    test("a remark stays where somebody took a long note apart, also when that is taken back", async () => {
      const excel = open();
      const { workbook, typeInto, valueAt } = excel;
      const { name, moved, row } = withNoteLast(first.workbook);
      value(await write({ ...first, workbook: moved }, false));
      const sheet = workbook.sheets.find(name)!;
      sheet.merged = [];
      typeInto(`${name}!B${row}`, "Vores bemærkning");
      const written = value(await write({ ...first, replaces: moved }, false));
      expect(valueAt(`${name}!B${row}`)).toBe("Vores bemærkning");
      value(await undo(written));
      expect(valueAt(`${name}!B${row}`)).toBe("Vores bemærkning");
    });

    test("a note is not put together again over what has been written there since", async () => {
      const excel = open();
      const { typeInto } = excel;
      const { name, moved, row } = withNoteLast(first.workbook);
      value(await write({ ...first, workbook: moved }, false));
      const written = value(await write({ ...first, replaces: moved }, false));
      typeInto(`${name}!B${row}`, "Vores bemærkning");
      const before = seenIn(excel);
      expect(await undo(written)).toMatchObject({
        ok: false,
        failure: { code: "changedMeanwhile", aftermath: "asBefore" },
      });
      expect(seenIn(excel)).toEqual(before);
    });

    test("a sheet that is not needed any more stays when somebody has written on it", async () => {
      const { workbook, typeInto, valueAt } = open();
      value(await write(first, false));
      typeInto("'Første forslag'!A40", "Vores bemærkning");
      value(await write(second, false));
      expect(workbook.sheets.find("Første forslag")).toBeDefined();
      expect(valueAt("'Første forslag'!A40")).toBe("Vores bemærkning");
      expect(valueAt("'Første forslag'!A1")).toBe("");
    });

    test("it stays as well where that was written between what is ours", async () => {
      const excel = open();
      const { typeInto, valueAt } = excel;
      value(await write(first, false));
      typeInto("'Første forslag'!A3", "Vores bemærkning");
      const before = seenIn(excel);
      const written = value(await write(second, false));
      expect(valueAt("'Første forslag'!A3")).toBe("Vores bemærkning");
      value(await undo(written));
      expect(seenIn(excel)).toEqual(before);
    });

    test("a kept sheet that is needed again is told by its name, with a way out", async () => {
      const { typeInto } = open();
      value(await write(first, false));
      typeInto("'Første forslag'!A40", "Vores bemærkning");
      value(await write(second, false));
      expect(await foresee({ ...first, replaces: second.workbook })).toMatchObject({
        ok: false,
        failure: { code: "nameTaken", place: "Første forslag" },
      });
    });

    test("a sheet that is not needed any more stays when somebody has drawn a chart on it", async () => {
      const excel = open();
      value(await write(first, false));
      const sheet = drawOn(excel, "Første forslag");
      value(await write(second, false));
      expect(excel.workbook.sheets.all).toContain(sheet);
      expect(excel.workbook.charts.in(sheet)).toHaveLength(1);
    });

    test("a new sheet is not taken back when somebody has drawn a chart on it", async () => {
      const excel = open();
      const written = value(await write(first, false));
      drawOn(excel, "Bemanding");
      const before = seenIn(excel);
      expect(await undo(written)).toMatchObject({
        ok: false,
        failure: { code: "changedMeanwhile", place: "Bemanding", aftermath: "asBefore" },
      });
      expect(seenIn(excel)).toEqual(before);
    });

    test("a look that somebody lets depend on values stays beside ours", async () => {
      const excel = open();
      const { workbook } = excel;
      value(await write(first, false));
      const sheet = workbook.sheets.find("Bemanding")!;
      const area = { row: 60, column: 2, rows: 3, columns: 2 };
      const theirs = { ...sheet.conditionalFormats[0]!, id: "theirs", area };
      sheet.conditionalFormats = [theirs, ...sheet.conditionalFormats];
      const before = seenIn(excel);
      const written = value(await write(second, false));
      expect(seenIn(excel)).not.toEqual(before);
      expect(sheet.conditionalFormats).toContain(theirs);
      value(await undo(written));
      expect(sheet.conditionalFormats).toContain(theirs);
    });
  });

  describe("between what was shown and what is done", () => {
    test("a change is noticed", async () => {
      const { coAuthor, valueAt } = open();
      value(await write(noteWriting, false));
      const changed = writingOf(withPrice(note, "510000"), noteWriting.workbook);
      value(await foresee(changed));
      coAuthor("Forudsætninger!B15", 505_000);
      expect(await write(changed, true)).toMatchObject({
        ok: false,
        failure: { code: "changedMeanwhile", aftermath: "asBefore" },
      });
      expect(valueAt("Forudsætninger!B15")).toBe(505_000);
    });

    test("taking back refuses where another pane has written its plan since", async () => {
      const excel = open();
      value(await write(noteWriting, false));
      const dearer = writingOf(withPrice(note, "510000"), noteWriting.workbook);
      const written = value(await write(dearer, false));
      const { workbook } = excel;
      const theirs = writingOf({ ...withPrice(note, "510000"), title: "Deres" }, dearer.workbook);
      const [part] = workbook.xmlParts.keys;
      workbook.xmlParts.set(part!, await carriedXml(theirs.carried));
      expect(await undo(written)).toMatchObject({
        ok: false,
        failure: { code: "changedMeanwhile", aftermath: "asBefore" },
      });
    });

    test("taking back refuses what has been changed since", async () => {
      const excel = open();
      const written = value(await write(noteWriting, false));
      excel.typeInto("Bemanding!D6", 26);
      expect(await undo(written)).toMatchObject({
        ok: false,
        failure: { code: "changedMeanwhile", aftermath: "asBefore" },
      });
      expect(excel.valueAt("Bemanding!D6")).toBe(26);
    });
  });

  test("a workbook that can only be read is left alone", async () => {
    const excel = open();
    excel.workbook.changes.readOnly = true;
    expect(await write(noteWriting, false)).toMatchObject({
      ok: false,
      failure: { code: "readOnly", aftermath: "asBefore" },
    });
  });

  test("a protected sheet is named, and nothing is written", async () => {
    const excel = open();
    value(await write(first, false));
    const sheet = excel.workbook.sheets.find("Bemanding")!;
    sheet.protection = { options: {}, password: "" };
    const before = seenIn(excel);
    expect(await write(second, false)).toMatchObject({
      ok: false,
      failure: { code: "sheetProtected", place: "Bemanding", aftermath: "asBefore" },
    });
    expect(seenIn(excel)).toEqual(before);
  });

  test("lets go of everything it asked for", async () => {
    const { host } = open();
    value(await write(first, false));
    await expect.poll(() => host.keptObjects).toBe(0);
  });
}

function drawOn({ host, workbook }: OpenedExcel, name: string) {
  const sheet = workbook.sheets.find(name)!;
  host.byUser(() => workbook.charts.add(sheet, "Line", [], "Auto"));
  return sheet;
}
