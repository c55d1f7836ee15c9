import { expect, test } from "vitest";
import { textLiteral } from "./text-literal.js";

test("quotation marks are doubled, and nothing is a literal too", () => {
  expect(textLiteral('et "godt" forslag')).toBe('"et ""godt"" forslag"');
  expect(textLiteral("")).toBe('""');
});

test("a long text is put together of pieces that Excel takes", () => {
  const literal = textLiteral("å".repeat(256));
  expect(literal).toBe(`"${"å".repeat(255)}"&"å"`);
});
