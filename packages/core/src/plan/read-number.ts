import { exact, isDecimalNumber, ratio, type Exactable, type Ratio } from "../exact/index.js";
import { fail, type ProblemPath } from "../problem/index.js";
import { thousandsOrDecimals } from "./checks/number-readings.js";

const longest = 60;
const likeThousands = /^(-?[1-9]\d{0,2})\.(\d{3})$/;

// A caller without types may hand over anything.
const isRatio = (value: unknown): value is Ratio =>
  typeof value === "object" && value !== null && "numerator" in value;

const textOf = (value: unknown): string =>
  isDecimalNumber(value) ? value.toFixed() : String(value);

/**
 * Reads a number that is given beside a plan. Text is read as in a plan: with a point, and without
 * group signs. “500.000” is asked about, because whoever writes as Danes do means thousands.
 *
 * @param form - what is expected instead of what is no number
 */
export function readNumber(value: Exactable, path: ProblemPath, form = "decimal"): Ratio {
  if (typeof value === "bigint") return ratio(value);
  if (isRatio(value)) return value;
  const text = textOf(value);
  const found = text.slice(0, longest);
  const [, whole, three = ""] = (typeof value === "string" && likeThousands.exec(text)) || [];
  if (whole !== undefined) {
    const expected = thousandsOrDecimals(whole, three);
    fail({ code: "ambiguousNumber", path, found, expected, details: { form: "decimal" } });
  }
  if (text.length > longest || !/^-?\d+(\.\d+)?$/.test(text))
    fail({ code: "wrongForm", path, found, expected: [form] });
  return exact(text);
}
