import fc from "fast-check";
import { expect, test } from "vitest";
import { fonts, lines, shortened, textWidth } from "./font.js";

/** As Chromium measures them in a typeface of Arial's widths, in hundredths of a pixel. */
const measured: readonly (readonly [string, number, number])[] = [
  ["Koordinerende medarbejdere", 156_10, 209_22],
  ["1.234.567,5", 63_39, 79_24],
  ["Årsværkspris (2012 p/l)", 124_03, 165_92],
  ["\u221212\u00a0345", 43_71, 54_64],
  ["Pris- og lønfremskrivning", 132_70, 181_70],
  ["æøåÆØÅéöäüß", 88_04, 112_51],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", 211_35, 268_34],
  ["abcdefghijklmnopqrstuvwxyz", 152_74, 210_04],
  ["!\"#$%&'()*+,-./:;<=>?@[\\]_`{|}~–—…·±×÷→«»“”‘’€§°½", 281_95, 368_75],
];

test.each(measured)("%s is taken to be a little longer than it is", (text, plain, bold) => {
  for (const [font, width] of [
    [fonts.text, plain],
    [fonts.title, bold],
  ] as const) {
    const taken = textWidth(text, font);
    expect(taken).toBeGreaterThanOrEqual(width);
    expect(taken).toBeLessThan(width * 1.15);
  }
});

const texts = fc.oneof(fc.lorem(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const room = fc.bigInt(20_00n, 200_00n);

test("shortened text fits, and is the text or a beginning of it", () => {
  fc.assert(
    fc.property(texts, room, (text, width) => {
      const shown = shortened(text, fonts.text, width);
      expect(textWidth(shown, fonts.text)).toBeLessThanOrEqual(width);
      if (shown !== text) expect(text.startsWith(shown.slice(0, -1))).toBe(true);
      else expect(textWidth(text, fonts.text)).toBeLessThanOrEqual(width);
    }),
  );
});

test("no character is cut in two", () => {
  const family = "👩‍👩‍👧‍👦";
  expect(shortened(family.repeat(9), fonts.text, 60_00n)).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  expect(shortened("e\u0301".repeat(30), fonts.text, 60_00n)).toMatch(/^(e\u0301)+…$/u);
});

test("lines hold all words in order where they have room", () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 12 }),
      room,
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const set = lines(text, fonts.text, width, most);
        expect(set.length).toBeLessThanOrEqual(most);
        for (const line of set) expect(textWidth(line, fonts.text)).toBeLessThanOrEqual(width);
        if (!set.some((line) => line.endsWith("…"))) expect(set.join(" ")).toBe(text);
      },
    ),
  );
});

test("words are set as in a book, the last line is cut", () => {
  const text = "Særlig indsats i udsatte byområder";
  expect(lines(text, fonts.text, 100_00n, 3)).toEqual(["Særlig indsats i", "udsatte", "byområder"]);
  expect(lines(text, fonts.text, 100_00n, 2)).toEqual(["Særlig indsats i", "udsatte byområ…"]);
});
