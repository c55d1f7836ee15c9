import { expect, test } from "vitest";
import { parseAddress, plainAddress } from "./address.js";

test.each([
  ["Bemanding!D6", "Bemanding", "D6"],
  ["'Løn 2027'!A1:B2", "Løn 2027", "A1:B2"],
  ["Løn 2027!A1", "Løn 2027", "A1"],
  ["'Per''s ark'!C:C", "Per's ark", "C:C"],
  ["Hov!nu!5:5", "Hov!nu", "5:5"],
])("%s", (text, sheet, cells) => {
  expect(parseAddress(text)).toEqual({ sheet, cells });
  expect(plainAddress(text)).toBe(`${sheet}!${cells}`);
});

test("what names no sheet is no address", () => {
  expect(parseAddress("Bemanding")).toBeUndefined();
  expect(plainAddress("Bemanding")).toBe("Bemanding");
});
