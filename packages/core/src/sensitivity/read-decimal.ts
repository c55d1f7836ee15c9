import { exact, type Ratio } from "../exact/index.js";
import { thousandsOrDecimals } from "../plan/checks/number-readings.js";
import { fail } from "../problem/index.js";

const longest = 60;
const likeThousands = /^(-?[1-9]\d{0,2})\.(\d{3})$/;

/**
 * Reads a number as a plan states it: with a point, and without group signs. “500.000” is asked
 * about, because whoever writes as Danes do means thousands.
 */
export function readDecimal(text: string, name: string): Ratio {
  const path = [name];
  const found = text.slice(0, longest);
  const [, whole, three = ""] = likeThousands.exec(text) ?? [];
  if (whole !== undefined) {
    const expected = thousandsOrDecimals(whole, three);
    fail({ code: "ambiguousNumber", path, found, expected, details: { form: "decimal" } });
  }
  if (text.length > longest || !/^-?\d+(\.\d+)?$/.test(text))
    fail({ code: "wrongForm", path, found, expected: ["decimal"] });
  return exact(text);
}
