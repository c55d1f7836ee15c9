import { expect, test } from "vitest";
import { decimalText, exact, percentChange } from "./index.js";

test.each([
  ["25", "32", "28"],
  ["500", "0", "-100"],
  ["-1000", "-1200", "-20"],
  ["-1000", "-800", "20"],
  ["3", "4", "33.333333333333"],
  ["0", "5", undefined],
  ["0", "0", undefined],
  ["-1", "1", undefined],
  ["1", "-1", undefined],
])("from %s to %s is %s per cent", (from, to, percent) => {
  const found = percentChange(exact(from), exact(to));
  expect(found && decimalText(found)).toBe(percent);
});
