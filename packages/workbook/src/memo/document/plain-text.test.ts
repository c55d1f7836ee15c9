import { oneLine } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { paragraphsOf } from "./plain-text.js";

test.each([
  ["a\tb\r\n c ", "a b c"],
  ["a\u00a0b", "a\u00a0b"],
  ["\u0000a\u202eb\ufffec\ud800", "\uFFFDa\uFFFDb\uFFFDc\uFFFD"],
  ["𝔸\u{10ffff}", "𝔸\uFFFD"],
])("%j is set as %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test("each line of a text is a paragraph, and empty ones are none", () => {
  expect(paragraphsOf(" Første. \r\n\r\nAndet\nTredje\u2028fjerde\n")).toEqual([
    "Første.",
    "Andet",
    "Tredje",
    "fjerde",
  ]);
  expect(paragraphsOf(" \n ")).toEqual([]);
});
