import { exact } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { dateStyles } from "./date-styles.js";
import { numberValue } from "./number-value.js";

describe("numberValue", () => {
  test.each([
    ["1.1000000000000001", "1.1"],
    ["2E-015", "0.000000000000002"],
    ["-8", "-8"],
    [" 500000.25 ", "500000.25"],
  ])("%j is %s", (text, decimal) => {
    expect(numberValue(text, false, false)).toEqual({ kind: "number", value: exact(decimal) });
  });

  test.each(["abc", "0x10", "1,5", "1e999", "NaN", "Infinity"])("%j is no number", (text) => {
    expect(numberValue(text, false, false)).toEqual({ kind: "error", value: text });
  });

  test("a number in a style of dates is a date", () => {
    expect(numberValue("40968", true, false)).toEqual({ kind: "date", value: "2012-02-29" });
  });
});

test("dates are told by their formats", () => {
  const codes = [
    "dd-mm-yyyy",
    "#,##0",
    '0" dage"',
    "[Red]0",
    "[$-406]d. mmmm yyyy",
    "\\d0",
    "General",
  ];
  const formats = codes.map(
    (code, at) =>
      `<numFmt numFmtId="${String(200 + at)}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const styles = [...codes.map((_, at) => 200 + at), 14, 0, 4].map(
    (id) => `<xf numFmtId="${String(id)}"/>`,
  );
  const xml = `<styleSheet><numFmts>${formats.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
  expect([...dateStyles(xml, "")]).toEqual([0, 4, 7]);
});
