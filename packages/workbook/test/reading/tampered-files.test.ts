import { strToU8 } from "fflate";
import { examplePlan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { buildWorkbook, carriedPlan, readPlan, readingText } from "../../src/index.js";
import { readXlsx, writeXlsx } from "../../src/xlsx/index.js";
import { pack, partText, rewriteSheets, unpack } from "../recalculation/package-parts.js";
import { setCell } from "../recalculation/tamper.js";

const options = { view: { scenario: "begge" } };
const file = await writeXlsx(
  buildWorkbook(examplePlan, options),
  carriedPlan(examplePlan, options, "0.0.0"),
);

async function read(bytes: Uint8Array) {
  const found = await readXlsx(bytes);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return readPlan(found.value);
}

function rewritten(part: string, rewrite: (xml: string) => string): Uint8Array {
  const parts = unpack(file);
  const xml = partText(parts, part);
  const changed = rewrite(xml);
  expect(changed).not.toBe(xml);
  return pack({ ...parts, [part]: strToU8(changed) });
}

const fileWithout = (part: string): Uint8Array =>
  pack(Object.fromEntries(Object.entries(unpack(file)).filter(([name]) => name !== part)));

const told = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).findings.map(({ code, place }) => `${code} ${place}`);

describe("a file that was tampered with", () => {
  test("as it was written: nothing is found", async () => {
    expect(await told(file)).toEqual([]);
  });

  test("the plan inside: told, and read as it stands", async () => {
    const bytes = rewritten("customXml/item1.xml", (xml) => xml.replace("udsatte", "særlige"));
    const reading = await read(bytes);
    expect(reading.findings.map(({ code }) => code)).toContain("planChanged");
    expect(reading.ok && reading.plan.title).toContain("særlige");
  });

  test("the hash", async () => {
    const bytes = rewritten("customXml/item1.xml", (xml) =>
      xml.replace(/sha256="[^"]*"/, `sha256="${"0".repeat(64)}"`),
    );
    expect(await told(bytes)).toEqual(["planChanged "]);
  });

  test("no plan", async () => {
    const reading = await read(fileWithout("customXml/item1.xml"));
    expect(reading.ok).toBe(false);
    expect(reading.findings.map((each) => readingText(each, "en"))).toEqual([
      expect.stringContaining("holds no plan"),
    ]);
  });

  test("a text in a number's cell, and a formula typed over", async () => {
    const text = setCell(file, { sheet: "Bemanding", address: "D9" }, "ti");
    expect(await told(text)).toEqual(["notANumber Bemanding!D9"]);
    const typedOver = rewriteSheets(file, (xml, sheet) =>
      sheet === "Bemanding"
        ? xml.replace(/(<c r="G9"[^>]*>)<f>.*?<\/f><v>.*?<\/v>/, "$1<v>10</v>")
        : xml,
    );
    expect(await told(typedOver)).toEqual(["formulaReplaced Bemanding!G9"]);
  });

  test("a sheet that the file names and does not hold", async () => {
    expect(await told(fileWithout("xl/worksheets/sheet2.xml"))).toEqual(["sheetMissing Bemanding"]);
  });
});
