import { decimalText, parseAmount, ProblemError, type Locale } from "@aarsvaerk/core";

/** Reads kroner as people write them, such as `1.500.000`, `1,5 mio.` or `1500 t.kr.`; decimal text. */
export function amount(text: string, option: string, locale: Locale): string {
  const parsed = parseAmount(text, { locale });
  if (parsed.ok) return decimalText(parsed.value.kroner);
  const [first, ...rest] = parsed.problems;
  throw new ProblemError([{ ...first, path: [option] }, ...rest]);
}

/** One amount for every year, or `2013=1,5 mio.;2014=2 mio.` */
export function amountByYear(
  text: string,
  option: string,
  locale: Locale,
): string | Record<string, string> {
  if (!text.includes("=")) return amount(text, option, locale);
  return Object.fromEntries(
    text.split(";").map((entry) => {
      const [year = "", stated = ""] = entry.split("=");
      return [year.trim(), amount(stated, option, locale)] as const;
    }),
  );
}
