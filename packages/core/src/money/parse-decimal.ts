import type { Ratio } from "../exact/index.js";
import { divide, negate, ratio } from "../exact/index.js";
import type { Result } from "../problem/index.js";
import type { Locale } from "../locale/index.js";
import { ambiguousNumber, foundText, refused } from "./number-problem.js";
import { plainCharacters } from "./plain-characters.js";
import { conventionOf, readNumber } from "./read-number.js";

/**
 * Reads a plain number as people write it, such as FTE or a rate in per cent, by the same rules as
 * `parseAmount`. A percent sign means hundredths: `1,53 %` is 0,0153.
 *
 * @param text - the number as written, at most 100 characters
 * @param context - language the text is written in, where it is known
 * @returns the exact number, or one problem: `ambiguousNumber` with the possible readings, or
 *   `wrongForm`
 * @example
 * ```ts
 * parseDecimal("0,85", { locale: "da" }); //=> { ok: true, value: exact("0.85") }
 * parseDecimal("1,53 %", { locale: "da" }); //=> { ok: true, value: exact("0.0153") }
 * parseDecimal("0.85", { locale: "da" }); //=> { ok: false, problems: [{ code: "ambiguousNumber", path: [], found: "0.85", expected: ["0,85"] }] }
 * ```
 */
export function parseDecimal(
  text: string,
  context: { readonly locale?: Locale } = {},
): Result<Ratio> {
  const { locale } = context;
  const convention = conventionOf(locale);
  const match = /^([-+])? ?([\d., ]*\d)(?: ?(%))?$/.exec(plainCharacters(text) ?? "");
  const [, sign, digits = "", percent] = match ?? [];
  const reading = readNumber(digits, convention);
  if (reading.kind === "ambiguous")
    return refused(ambiguousNumber(text, reading.readings, convention, locale));
  if (reading.kind === "unreadable")
    return refused({ code: "wrongForm", path: [], found: foundText(text), expected: ["decimal"] });
  const size = percent === undefined ? reading.value : divide(reading.value, ratio(100n));
  return { ok: true, value: sign === "-" ? negate(size) : size };
}
