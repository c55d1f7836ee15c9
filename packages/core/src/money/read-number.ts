import type { Ratio } from "../exact/index.js";
import { exact } from "../exact/index.js";
import type { Locale } from "../locale/index.js";

/**
 * Which sign is the decimal sign. `unstated` is text in no stated language: the documents this
 * library reads are Danish and Norwegian, so it is read as they write, except that a comma before
 * three digits, which English writers use for thousands, is refused.
 */
export type Convention = "nordic" | "english" | "unstated";

/** A number, or what it might have meant, or nothing that resembles one. */
export type Reading =
  | { readonly kind: "number"; readonly value: Ratio }
  | { readonly kind: "ambiguous"; readonly readings: readonly Ratio[] }
  | { readonly kind: "unreadable" };

/** The convention of a stated language. */
export function conventionOf(locale: Locale | undefined): Convention {
  if (locale === undefined) return "unstated";
  return locale === "en" ? "english" : "nordic";
}

/**
 * Reads unsigned digits with their separators.
 *
 * | written                  | da, nb    | no language | en        |                                |
 * |--------------------------|-----------|-------------|-----------|--------------------------------|
 * | `1234`                   | 1234      | 1234        | 1234      | no sign, no doubt              |
 * | `1 234`, `1 234 567`     | 1234 …    | 1234 …      | 1234 …    | spaces group, all in threes    |
 * | `1.234.567`, `1,234,567` | 1234567   | 1234567     | 1234567   | a decimal sign stands once     |
 * | `1.234,5`, `1,234.5`     | 1234,5    | 1234,5      | 1234,5    | the last of two is the decimal |
 * | `1.400`                  | 1400      | 1400        | ambiguous | Danish for 1400, English 1,4   |
 * | `1,400`                  | 1,4       | ambiguous ¹ | 1400      | and the other way round        |
 * | `1,40`, `0,850`, `1 234,5` | decimal | decimal     | ambiguous | no group: a decimal or a slip  |
 * | `1.40`, `0.850`, `1 234.5` | ambiguous | ambiguous | decimal   | the same                       |
 * | `1.23.456`, `12 34`, `1,2,3`, `1.234 567` | unreadable | unreadable | unreadable | no such grouping |
 *
 * ¹ In millions and above it is a decimal: `4,569 mio. kr.` is how budgets print such an amount.
 *
 * English refuses `1.400` although a dot is its decimal sign, because the figures at hand come from
 * Danish documents; Danish takes `1,400` by its own rule, because they seldom come from English ones.
 */
export function readNumber(digits: string, convention: Convention, inMillions = false): Reading {
  if (/^\d+$/.test(digits)) return number(digits);
  const repeated = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/.test(digits);
  if (repeated) return number(digits.replace(/\D/g, ""));
  const mixed = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d+)$/.exec(digits);
  if (mixed) return decimal(mixed[1], mixed[3]);
  const spaced = /^([1-9]\d{0,2}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(digits);
  if (spaced) return afterSpaces(spaced, convention);
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (single) return oneSign(single, convention, inMillions);
  return { kind: "unreadable" };
}

/** Groups set apart by spaces: the sign that follows can only be meant as the decimal sign. */
function afterSpaces([, whole, sign, fraction]: RegExpExecArray, convention: Convention): Reading {
  if (sign === undefined || sign === decimalSign(convention)) return decimal(whole, fraction);
  return ambiguous(plain(whole, fraction));
}

/** One dot or comma and nothing else to go by. */
function oneSign(
  [, whole = "", sign = "", fraction = ""]: RegExpExecArray,
  convention: Convention,
  inMillions: boolean,
): Reading {
  const isDecimalSign = sign === decimalSign(convention);
  const looksGrouped = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
  if (!looksGrouped)
    return isDecimalSign ? decimal(whole, fraction) : ambiguous(plain(whole, fraction));
  if (!isDecimalSign) return number(whole + fraction);
  if (convention === "nordic" || (convention === "unstated" && inMillions))
    return decimal(whole, fraction);
  return ambiguous(whole + fraction, plain(whole, fraction));
}

const decimalSign = (convention: Convention): string => (convention === "english" ? "." : ",");

/** Decimal text with a point; the whole part may still hold its group signs. */
function plain(whole = "", fraction?: string): string {
  const digits = whole.replace(/\D/g, "");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

const number = (text: string): Reading => ({ kind: "number", value: exact(text) });
const decimal = (whole?: string, fraction?: string): Reading => number(plain(whole, fraction));
const ambiguous = (...texts: string[]): Reading => ({
  kind: "ambiguous",
  readings: texts.map((text) => exact(text)),
});
