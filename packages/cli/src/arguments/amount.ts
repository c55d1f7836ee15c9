import {
  formatNumber,
  parseAmount,
  ProblemError,
  type Locale,
  type Problem,
  type Ratio,
} from "@aarsvaerk/core";
import { stated } from "./stated.js";

/** What follows the decimal sign, where it is more than øre; grouped thousands have several signs. */
function decimalsBeyondOre(text: string, locale: Locale): string | undefined {
  const sign = locale === "en" ? "." : ",";
  const [whole = "", decimals = "", ...more] = text.split(sign);
  if (more.length > 0 || !/\d$/.test(whole)) return undefined;
  return /^\d{3,}(?![\d.,])/.exec(decimals)?.[0];
}

/** Nobody writes kroner in tenths of an øre: `1,400` is meant as thousands, and is asked about. */
function beyondOre(text: string, kroner: Ratio, decimals: string, locale: Locale): Problem {
  const found = text.trim();
  const [, whole] = /(?:^|[^\d\s.,])\s*([1-9]\d{0,2})[.,]\d{3}(?!\d)/.exec(found) ?? [];
  if (whole === undefined) return { code: "tooManyDigits", path: [], found };
  const group = locale === "nb" ? "\u00a0" : locale === "en" ? "," : ".";
  const expected = [`${whole}${group}${decimals}`, formatNumber(kroner, { locale, decimals: 2 })];
  return { code: "ambiguousNumber", path: [], found, expected };
}

/** Reads kroner as people write them, such as `1.500.000`, `1,5 mio.` or `1500 t.kr.` */
export function amount(text: string, option: string, locale: Locale): Ratio {
  const { kroner, unit } = stated(option, parseAmount(text, { locale }));
  const decimals = unit === "kr" ? decimalsBeyondOre(text, locale) : undefined;
  if (decimals !== undefined)
    stated(option, { ok: false, problems: [beyondOre(text, kroner, decimals, locale)] });
  return kroner;
}

/** One amount for every year, or `2013=1,5 mio.;2014=2 mio.` */
export function amountByYear(
  text: string,
  option: string,
  locale: Locale,
): Ratio | Record<string, Ratio> {
  if (!text.includes("=")) return amount(text, option, locale);
  const byYear: Record<string, Ratio> = {};
  for (const entry of text.split(";")) {
    const [year = "", kroner = ""] = entry.split("=").map((part) => part.trim());
    if (Object.hasOwn(byYear, year))
      throw new ProblemError([
        { code: "duplicateId", path: [option], found: year, details: { first: text.trim() } },
      ]);
    byYear[year] = amount(kroner, option, locale);
  }
  return byYear;
}
