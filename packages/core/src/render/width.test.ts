import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "./width.js";
import { wrap } from "./wrap.js";

describe("display width", () => {
  test.each([
    ["", 0],
    ["Boligrådgivere", 14],
    ["−1\u00a0234\u202f567,5", 12],
    ["日本", 4],
    ["ﾆﾎﾝ", 3],
    ["ＡＢ", 4],
    ["한국", 4],
    ["\u1112\u1161\u11ab", 2],
    ["e\u0301", 1],
    ["\u0301", 0],
    ["क्षि", 2],
    ["👍", 2],
    ["👍🏽", 2],
    [" 🏽", 3],
    ["👩‍👩‍👧", 2],
    ["🇩🇰", 2],
    ["❤", 1],
    ["❤️", 2],
    ["1️⃣", 2],
    ["12", 2],
    ["©", 1],
    ["a\u00adb\u200dc", 3],
    ["𠮷", 2],
    ["אבג", 3],
    ["�", 1],
  ])("%j takes %i", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test("of texts set apart by a space is the sum of theirs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(displayWidth(`${a} ${b}`)).toBe(displayWidth(a) + 1 + displayWidth(b));
      }),
    );
  });
});

describe("wrapping", () => {
  test.each([
    ["fits", 4, ["fits"]],
    ["Koordinerende medarbejdere", 14, ["Koordinerende", "  medarbejdere"]],
    ["á 500 000 kr.", 8, ["á 500 00", "  0 kr."]],
    ["á 500 000 kr.", 9, ["á 500 000", "  kr."]],
    ["á 500.000\u00a0kr. nu", 13, ["á 500.000\u00a0kr.", "  nu"]],
    ["abcdef500.000ghi", 12, ["abcdef", "  500.000ghi"]],
    ["abcdefgh5️⃣", 11, ["abcdefgh5️⃣"]],
    ["abcdefghi5️⃣", 10, ["abcdefgh", "  i5️⃣"]],
    ["Implementeringsomkostninger i alt", 14, ["Implementeri", "  ngsomkostnin", "  ger i alt"]],
    ["日本語日本語日本語日本語", 9, ["日本語", "  日本語", "  日本語", "  日本語"]],
  ])("%j in %i columns", (text, width, lines) => {
    expect(wrap(text, width, 2)).toEqual(lines);
  });

  test("keeps every character, in order, and every line within the width", () => {
    const text = fc.stringMatching(/^[a-zæøå0-9日👍]{0,40}( [a-zæøå0-9日👍]{1,40}){0,8}$/u);
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 40 }), (original, width) => {
        const lines = wrap(original, width, 2);
        expect(lines.join("").replaceAll(" ", "")).toBe(original.replaceAll(" ", ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
