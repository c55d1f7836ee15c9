import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readXlsx, writeXlsx, type Limits, type XlsxReading } from "../../src/xlsx/index.js";
import { limits } from "../../src/xlsx/package/limits.js";
import { pack, unpack, type Parts } from "../recalculation/package-parts.js";
import { everything } from "./everything.js";

const carried = { name: "plan", json: '{"a":"b"}', schemaVersion: 1, programVersion: "0.0.0" };
const good = await writeXlsx(everything, carried);
const sheetPart = "xl/worksheets/sheet1.xml";

const withPart = (
  name: string,
  part: string | Uint8Array,
  others: Parts = unpack(good),
): Uint8Array => pack({ ...others, [name]: typeof part === "string" ? strToU8(part) : part });

const rewritten = (name: string, change: (xml: string) => string): Uint8Array => {
  const before = strFromU8(unpack(good)[name]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return withPart(name, after);
};

const withSheetData = (rows: string): Uint8Array =>
  rewritten(sheetPart, (xml) =>
    xml.replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`),
  );

const codes = (reading: XlsxReading): string[] =>
  reading.ok ? ["ok"] : reading.problems.map(({ code }) => code);

/** Reads within a time and a memory that do not depend on what the file would like to be. */
async function readBounded(bytes: Uint8Array, most?: Partial<Limits>): Promise<XlsxReading> {
  const [started, before] = [performance.now(), process.memoryUsage()];
  const reading = await readXlsx(bytes, { ...limits, ...most });
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(grown).toBeLessThan(200_000_000);
  return reading;
}

const refused = async (bytes: Uint8Array, most?: Partial<Limits>) =>
  codes(await readBounded(bytes, most));

/** A little-endian number in the header of a part in the directory at the end of the file. */
function changeDirectory(
  bytes: Uint8Array,
  part: string,
  offset: number,
  value: number,
  width: 2 | 4,
) {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(part);
  for (let at = 0; at < changed.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50)
      if (name.every((byte, each) => changed[at + 46 + each] === byte))
        if (width === 2) view.setUint16(at + offset, value, true);
        else view.setUint32(at + offset, value, true);
  expect(changed).not.toEqual(bytes);
  return changed;
}

/** A zip file of one part that Node packed, which is quick where there is much. */
function zipOf(name: string, content: Uint8Array, stated = content.length): Uint8Array {
  const packed = deflateRawSync(content, { level: 9 });
  // Stored under the name first, so that fflate writes the headers.
  const zip = zipSync({ [name]: [packed, { level: 0 }] });
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint16(8, 8, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 24, stated, true);
  return zip;
}

describe("by its size", () => {
  test("a file of 100 MB is refused at once", async () => {
    const bytes = new Uint8Array(100_000_000);
    bytes.set(good);
    const started = performance.now();
    expect(await readXlsx(bytes)).toEqual({
      ok: false,
      problems: [
        { code: "fileTooLarge", place: "", details: { found: "100000000", most: "25000000" } },
      ],
    });
    expect(performance.now() - started).toBeLessThan(50);
  });

  test("a bomb is not unpacked", async () => {
    const bomb = zipOf(sheetPart, new Uint8Array(150_000_000));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refused(bomb)).toEqual(["unpackedTooLarge"]);
  });

  test("a bomb that states a small size is left where the lie shows", async () => {
    const bomb = zipOf(sheetPart, new Uint8Array(150_000_000), 1_000);
    expect(await refused(bomb)).toEqual(["damaged"]);
  });

  test("a bomb below the limit is too tightly packed", async () => {
    const bomb = zipOf(sheetPart, new Uint8Array(50_000_000).fill(0x20));
    expect(await refused(bomb)).toEqual(["tooTightlyPacked"]);
  });

  test("parts that share bytes are refused", async () => {
    const parts = { "a.xml": strToU8("<a/>".repeat(100)), "b.xml": strToU8("<a/>".repeat(100)) };
    const overlapping = changeDirectory(pack(parts), "b.xml", 42, 0, 4);
    expect(await refused(overlapping)).toEqual(["damaged"]);
  });

  test("too many parts are refused", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, at) => [`${at}.xml`, strToU8("<a/>")]),
    );
    expect(await refused(pack(many))).toEqual(["tooManyParts"]);
  });

  test("too many cells are refused", async () => {
    expect(await refused(good, { cells: 50 })).toEqual(["tooManyCells"]);
  });
});

describe("by what it is", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "notXlsx"],
    ["text", strToU8("Post;2012;2013"), "notXlsx"],
    ["the beginning of a zip file", good.slice(0, 2_000), "damaged"],
    ["another zip file", pack({ "word/document.xml": strToU8("<a/>") }), "notXlsx"],
    ["an old Excel file", Uint8Array.from([...compound, ...new Uint8Array(600)]), "oldFormat"],
    [
      "a file with a password",
      Uint8Array.from([...compound, ...Buffer.from("xxEncryptedPackage", "utf16le")]),
      "encrypted",
    ],
    ["a part with a password", changeDirectory(good, sheetPart, 8, 1, 2), "encrypted"],
    ["another compression", changeDirectory(good, sheetPart, 10, 12, 2), "unknownCompression"],
    ["a wrong check sum", changeDirectory(good, sheetPart, 16, 1, 4), "damaged"],
    [
      "no sheets",
      rewritten("xl/workbook.xml", (xml) => xml.replace(/<sheet [^>]*>/g, "")),
      "notXlsx",
    ],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await refused(bytes)).toEqual([code]);
  });
});

test.each([
  "../../etc/passwd",
  "xl/../../x.xml",
  "/etc/passwd",
  "C:\\x.xml",
  "C:/x.xml",
  "xl\\x.xml",
  "./x.xml",
  "a//b.xml",
  "nul\u0000.xml",
  "XL/Workbook.xml",
])("a part called %j is refused", async (name) => {
  expect(await refused(withPart(name, "<a/>"))).toEqual(["unsafePartName"]);
});

describe("document types and encodings", () => {
  const external = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
  const laughs = `<!DOCTYPE a [<!ENTITY b "${"ha".repeat(1_000)}"><!ENTITY c "${"&b;".repeat(1_000)}">]><a>&c;</a>`;

  test.each([
    sheetPart,
    "xl/workbook.xml",
    "xl/sharedStrings.xml",
    "_rels/.rels",
    "docProps/core.xml",
    "customXml/item1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/charts/chart1.xml",
    "something/else.xml",
  ])("are refused in %s", async (part) => {
    for (const text of [external, laughs, `<?xml version="1.0"?>\n${external}`])
      expect(await refused(withPart(part, text))).toEqual(["documentType"]);
    for (const bytes of [
      Buffer.from(`\uFEFF${external}`, "utf16le"),
      strToU8('<?xml version="1.0" encoding="UTF-7"?><a/>'),
      strToU8("<?xml version='1.0' encoding='ISO-8859-1'?><a/>"),
    ])
      expect(await refused(withPart(part, Uint8Array.from(bytes)))).toEqual(["encoding"]);
  });

  test("UTF-8 with a byte order mark is read", async () => {
    const bytes = rewritten(sheetPart, (xml) => `\uFEFF${xml}`);
    expect(await refused(bytes)).toEqual(["ok"]);
  });
});

describe("sheets that are small to write and large to hold", () => {
  test("two cells in opposite corners are two cells", async () => {
    const reading = await readBounded(
      withSheetData(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect(reading.ok && [...reading.value.sheets[0]!.cells.keys()]).toEqual(["A1", "XFD1048576"]);
  });

  test("columns that are described again and again are passed over", async () => {
    const columns = '<col min="1" max="16384" width="9"/>'.repeat(50_000);
    const bytes = rewritten(sheetPart, (xml) => xml.replace("<cols>", `<cols>${columns}`));
    expect(await refused(bytes, { ratio: 1_000 })).toEqual(["ok"]);
  });

  test("a part is read once, however often it is named", async () => {
    const bytes = rewritten("xl/workbook.xml", (xml) =>
      xml.replace(
        "<sheets>",
        `<sheets>${'<sheet name="x" sheetId="9" r:id="rId1"/>'.repeat(1_000)}`,
      ),
    );
    expect(await refused(bytes)).toEqual(["damaged"]);
  });

  test("a long formula is not written out for every cell that shares it", async () => {
    const shared = (formula: string, cells: number) =>
      withSheetData(
        `<row r="1"><c r="A1"><f t="shared" si="0">${formula}</f></c></row>` +
          Array.from(
            { length: cells },
            (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/></c></row>`,
          ).join(""),
      );
    expect(await refused(shared("A1+".repeat(100_000) + "1", 10))).toEqual(["damaged"]);
    const most = { sharedLetters: 1_000_000 };
    expect(await refused(shared("A1+".repeat(1_000) + "1", 100), most)).toEqual(["ok"]);
    expect(await refused(shared("A1+".repeat(1_000) + "1", 10_000), most)).toEqual([
      "tooManyCells",
    ]);
  });

  test("a format that every cell has is looked at once", async () => {
    const cells = Array.from(
      { length: 50_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="0"><v>1</v></c></row>`,
    );
    const parts = unpack(withSheetData(cells.join("")));
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0${"k".repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
    expect(await refused(withPart("xl/styles.xml", styles, parts))).toEqual(["ok"]);
  });

  test("nothing is nested without end", async () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(
      await refused(rewritten(sheetPart, (xml) => xml.replace("<cols>", `${deep}<cols>`))),
    ).toEqual(["damaged"]);
  });
});

describe("cells that are not where they say", () => {
  test.each([
    '<row r="0"><c r="A1"/></row>',
    '<row r="1048577"/>',
    '<row r="1e6"/>',
    '<row r="1"><c r="A2"><v>1</v></c></row>',
    '<row r="1"><c r="a1"><v>1</v></c></row>',
    '<row r="1"><c r="A1e0"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
  ])("%s", async (rows) => {
    expect(await refused(withSheetData(rows))).toEqual(["cellReference"]);
  });

  test("stand after each other where they say nothing", async () => {
    const reading = await readBounded(
      withSheetData("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    );
    expect(reading.ok && [...reading.value.sheets[0]!.cells.keys()]).toEqual(["A1", "B1", "A2"]);
  });
});

describe("what can be read is read", () => {
  test("the other sheets, where one is missing", async () => {
    const parts = Object.fromEntries(
      Object.entries(unpack(good)).filter(([name]) => name !== "xl/worksheets/sheet3.xml"),
    );
    const reading = await readBounded(pack(parts));
    expect(reading.ok && reading.value.problems).toEqual([
      { code: "damaged", place: "Alle formater", details: { because: "sheet" } },
    ]);
    expect(reading.ok && reading.value.sheets.length).toBe(everything.sheets.length - 1);
  });

  test("a text that is not there is not guessed", async () => {
    const bytes = withSheetData('<row r="1"><c r="A1" t="s"><v>9999</v></c></row>');
    expect(await readBounded(bytes)).toEqual({
      ok: false,
      problems: [{ code: "damaged", place: "Forudsætninger!A1", details: { because: "text" } }],
    });
  });

  test.each<[string, (xml: string) => string, object]>([
    ["changed", (xml) => xml.replace('"b"', '"c"'), { state: "changed", json: '{"a":"c"}' }],
    ["not JSON", (xml) => xml.replace('"b"}', '"b"'), { state: "unreadable" }],
    [
      "too deep",
      (xml) => xml.replace('"b"}', `${"[".repeat(50_000)}${"]".repeat(50_000)}}`),
      { state: "unreadable" },
    ],
    ["without a hash", (xml) => xml.replace(/ sha256="[^"]*"/, ""), { state: "unreadable" }],
    [
      "packed by a newer program",
      (xml) => xml.replace("plan:1", "plan:2"),
      { packing: 2, state: "intact" },
    ],
    [
      "of a newer schema",
      (xml) => xml.replace('schemaVersion="1"', 'schemaVersion="7"'),
      { schemaVersion: 7 },
    ],
    [
      "with a prefix and blanks",
      (xml) =>
        xml
          .replace("<carried xmlns=", "<p:carried xmlns:p=")
          .replace("</carried", "</p:carried")
          .replace('{"a":', '{\n  "a": '),
      { state: "intact", json: '{"a":"b"}' },
    ],
  ])("a document that is %s", async (_, change, expected) => {
    const reading = await readBounded(rewritten("customXml/item1.xml", change));
    expect(reading.ok && reading.value.carried).toMatchObject([expected]);
  });

  test("a foreign document is left alone", async () => {
    const reading = await readBounded(withPart("customXml/item9.xml", "<other xmlns='urn:x'/>"));
    expect(reading.ok && reading.value.carried.length).toBe(1);
  });
});

test("a damaged file is read or refused, and never breaks the reader", async () => {
  const place = fc.nat(good.length - 1);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 4 }),
      place,
      fc.boolean(),
      async (flips, length, cuts) => {
        const bytes = good.slice(0, cuts ? length : good.length);
        for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
        expect(typeof (await readXlsx(bytes)).ok).toBe("boolean");
      },
    ),
    { seed: 1, numRuns: 200 },
  );
  // The same within the parts, where no check sum stands in the way.
  const parts = unpack(good);
  const names = Object.keys(parts).filter((name) =>
    /workbook|sheet1|styles|shared|item1\.xml/i.test(name),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom("", "<", ">", '"', "&", "</c>", "<c>", "9", "\u0000"),
      fc.nat(20),
      async (name, from, inserted, cut) => {
        const xml = strFromU8(parts[name]!);
        const at = from % xml.length;
        const bytes = withPart(name, xml.slice(0, at) + inserted + xml.slice(at + cut), parts);
        expect(typeof (await readXlsx(bytes)).ok).toBe("boolean");
      },
    ),
    { seed: 1, numRuns: 200 },
  );
}, 60_000);
