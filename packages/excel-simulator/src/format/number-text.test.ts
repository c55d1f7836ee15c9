import { expect, test } from "vitest";
import { cultures } from "./culture.js";
import { numberText } from "./number-text.js";

const shown = (value: number, format: string, culture: keyof typeof cultures = "en-US") =>
  numberText(value, format, cultures[culture]);

test.each([
  [1234.5, "General", "1234.5"],
  [1234.5, "#,##0", "1,235"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [5_055_195.23, "#,##0,", "5,055"],
  [0.125, "0.00", "0.13"],
  [1.005, "0.00", "1.01"],
  [-0.4, "0", "0"],
  [0.1234, "0.0%", "12.3%"],
  [12, "000", "012"],
  [0.5, "#.0", ".5"],
  [1.5, "0.##", "1.5"],
  [-3, '#,##0 "kr.";[Red]-#,##0 "kr."', "-3 kr."],
  [0, "#,##0;-#,##0;–", "–"],
  [40_909, "yyyy-mm-dd", "2012-01-01"],
  [40_909, "dd-mm-yyyy", "01-01-2012"],
  [1e15, "General", "1E+15"],
  [0.1 + 0.2, "General", "0.3"],
])("%d as %s is %s", (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test("in Danish and Norwegian", () => {
  expect(shown(-1_234_567.5, "#,##0.00", "da-DK")).toBe("-1.234.567,50");
  expect(shown(1_234_567.5, "#,##0.0", "nb-NO")).toBe("1\u00a0234\u00a0567,5");
});
