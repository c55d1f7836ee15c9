import { describe, expect, test } from "vitest";
import { XlsxError } from "../problem.js";
import { walk } from "./walk.js";

function told(xml: string): string[] {
  const said: string[] = [];
  walk(xml, "part", {
    open: (name, attributes) => said.push(`<${name} ${JSON.stringify([...attributes()])}`),
    text: (text) => said.push(text),
    close: (name) => said.push(`/${name}`),
  });
  return said;
}

test("tells of tags without their prefix, of attributes and of text, decoded", () => {
  const xml = `<?xml version="1.0"?><!-- <no> --><x:a b = "1&lt;&#x41;&#66;" c:d='"'>t &amp; &quot;u&quot;<![CDATA[<v>&]]><e/></x:a>`;
  expect(told(xml)).toEqual([
    '<a [["b","1<AB"],["c:d","\\""]]',
    't & "u"',
    "<v>&",
    "<e []",
    "/e",
    "/a",
  ]);
});

test("leaves a reference that XML does not define as it stands", () => {
  expect(told("<a>&nbsp;&#x110000;</a>")[1]).toBe("&nbsp;&#x110000;");
});

describe("what could be understood in two ways is refused", () => {
  test.each([
    "<a>",
    "</a>",
    "<a></b>",
    "<a b=1/>",
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    "<a b/>",
    "<a",
    "<a><!-- </a>",
    "<!DOCTYPE a><a/>",
    '<a"b/>',
    "<a>".repeat(101) + "</a>".repeat(101),
  ])("%s", (xml) => {
    expect(() => told(xml)).toThrow(XlsxError);
  });
});
