import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Carried } from "../sheet/carried.js";
import { canonicalJson } from "./canonical-json.js";
import { carriedXml, foundCarried } from "./index.js";

const note: Carried = {
  name: "plan",
  json: '{"title":"Notat <1> & \\"2\\""}',
  schemaVersion: 1,
  programVersion: "1.0.0",
};

test("what is written is found, intact", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const json = JSON.stringify(value);
      const found = await foundCarried(await carriedXml({ ...note, json }));
      expect(found).toEqual({ ...note, json: canonicalJson(json), state: "intact", packing: 1 });
    }),
    { seed: 6, numRuns: 50 },
  );
});

describe("what somebody has touched", () => {
  const touched = async (touch: (xml: string) => string) =>
    foundCarried(touch(await carriedXml(note)));

  test.each([
    ["another text", (xml: string) => xml.replace("Notat", "Bilag"), "changed"],
    ["another hash", (xml: string) => xml.replace(/sha256="./, 'sha256="x'), "changed"],
    ["no hash", (xml: string) => xml.replace(/ sha256="[^"]*"/, ""), "unreadable"],
    ["no JSON", (xml: string) => xml.replace("{", ""), "unreadable"],
    ["quotes as references", (xml: string) => xml.replaceAll(':"', ":&quot;"), "intact"],
  ])("%s", async (_, touch, state) => expect(await touched(touch)).toMatchObject({ state }));

  test("a prefix is no other namespace", async () => {
    const prefixed = (xml: string) =>
      xml.replace("xmlns=", "xmlns:a=").replaceAll(/(<\/?)(?=carried)/g, "$1a:");
    expect(await touched(prefixed)).toMatchObject({ state: "intact", packing: 1 });
  });

  test("a newer packing says so", async () => {
    const newer = (xml: string) => xml.replace("urn:aarsvaerk:plan:1", "urn:aarsvaerk:plan:7");
    expect(await touched(newer)).toMatchObject({ packing: 7 });
  });
});

test.each([
  "",
  "<note/>",
  '<carried xmlns="urn:aarsvaerk:plan:x">{}</carried>',
  '<carried xmlns="urn:aarsvaerk:plan:1">{}',
  '<!DOCTYPE a [<!ENTITY b "c">]><carried xmlns="urn:aarsvaerk:plan:1">&b;</carried>',
])("%j is none", async (xml) => expect(await foundCarried(xml)).toBeUndefined());
