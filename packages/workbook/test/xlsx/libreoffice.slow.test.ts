import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readXlsx, writeXlsx, type FileWorkbook } from "../../src/xlsx/index.js";
import { convertWithLibreOffice } from "../libreoffice/convert.js";
import { libreOffice, needs } from "../outside-program.js";
import { partText, unpack } from "../recalculation/package-parts.js";
import { everything, hostileLabels } from "./everything.js";

const carried = {
  name: "plan",
  json: JSON.stringify({
    title: 'Notat "2011" & <andet>\r\n\uFFFF 👩',
    rate: 1.5,
    years: [2012, 2013],
  }),
  schemaVersion: 1,
  programVersion: "1.2.3",
};

async function read(bytes: Uint8Array): Promise<FileWorkbook> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const converted = async (bytes: Uint8Array, to: string): Promise<Uint8Array> => {
  const settings = { from: "xlsx", recalculates: true, locale: "en-US" } as const;
  return (await convertWithLibreOffice(new Map([["file", bytes]]), { ...settings, to })).get(
    "file",
  )!;
};

describe("saved by LibreOffice", needs(libreOffice), () => {
  test("every cell is as it was written, and the document inside is intact", async () => {
    const before = await read(await writeXlsx(everything, carried));
    const after = await read(await converted(await writeXlsx(everything, carried), "xlsx"));
    expect(after.problems).toEqual([]);
    expect(after.carried).toEqual(before.carried);
    expect(after.carried[0]!.state).toBe("intact");
    expect(new Set(after.names)).toEqual(new Set(before.names));
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    before.sheets.forEach(({ cells, tables }, at) => {
      const other = after.sheets[at]!;
      expect(other.tables).toEqual(tables);
      // It writes 15 digits: a third is another number afterwards.
      const [mine, theirs] = [new Map(cells), new Map(other.cells)];
      for (const address of at === 2 ? ["A11", "C11"] : []) {
        mine.delete(address);
        theirs.delete(address);
      }
      expect(theirs).toEqual(mine);
    });
  });

  test("a hostile label is the text it is, and no formula", async () => {
    const sheets = everything.sheets.filter(({ name }) => name === "O'Hara's labels");
    const bytes = await writeXlsx({ ...everything, sheets, names: [] });
    const content = partText(unpack(await converted(bytes, "ods")), "content.xml");
    const kinds = [...content.matchAll(/office:value-type="([^"]*)"/g)].map(([, kind]) => kind);
    expect(kinds).toEqual(Array.from({ length: 2 * hostileLabels.length + 2 }, () => "string"));
    expect(content).not.toContain("table:formula");

    const csv = strFromU8(await converted(bytes, "csv"));
    const quoted = (label: string) => (/[",\n\r]/.test(label) ? `"${label}"` : label);
    // What the file is in depends on the machine; these letters are the same everywhere.
    // eslint-disable-next-line no-control-regex -- ASCII is a range of codes.
    const plain = hostileLabels.filter((label) => /^[\u0000-\u007F]*$/.test(label));
    expect(plain.length).toBe(hostileLabels.length - 2);
    for (const label of plain)
      expect(csv.replaceAll("\r", "")).toContain(
        `${quoted(label)},${quoted(label)}\n`.replaceAll("\r", ""),
      );
  });
});
