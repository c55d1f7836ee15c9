import { expect, test } from "vitest";
import { attribute, decodeXml, encodeXml } from "./xml-text.js";

test("the ways to write a character", () => {
  expect(decodeXml("&lt;&gt;&quot;&apos;&amp;lt;&#10;&#xE6;&#x1F600;&unknown;")).toBe(
    "<>\"'&lt;\næ😀&unknown;",
  );
});

test("what is written is read back", () => {
  const text = `=cmd|'/C calc'!A1 & "x" <y> &amp;`;
  expect(decodeXml(encodeXml(text))).toBe(text);
  expect(encodeXml(text)).not.toMatch(/[<>"]/);
});

test("an attribute is found by its whole name", () => {
  const tag = ` xr:name="a" r:id="rId1" id="7" name="B &amp; C"`;
  expect(attribute(tag, "id")).toBe("7");
  expect(attribute(tag, "r:id")).toBe("rId1");
  expect(attribute(tag, "name")).toBe("B & C");
  expect(attribute(tag, "ref")).toBeUndefined();
});
