import type { Locale } from "@aarsvaerk/core";
import type { CellFormat } from "../sheet/cell.js";

/** Dates as official papers of the language write them. */
const dates: Readonly<Record<Locale, string>> = {
  da: "dd-mm-yyyy",
  nb: "dd.mm.yyyy",
  en: "yyyy-mm-dd",
};

/**
 * How the file says it, with the separators of English; every program shows its own. No format ends in
 * `#` after the point alone, which would leave a comma hanging: `10,`.
 */
const codes = {
  year: "0",
  kroner: "#,##0",
  ore: "#,##0.00",
  thousands: "#,##0,",
  millions: "#,##0.0,,",
  fte: "#,##0.0#",
  percent: '0.0##" %"',
  factor: "0.000000000",
  flag: "0",
} satisfies Partial<Record<CellFormat, string>>;

/** The format code of a number; nothing where the program chooses. */
export function formatCode(format: CellFormat, locale: Locale): string | undefined {
  if (format === "general" || format === "text") return undefined;
  return format === "date" ? dates[locale] : codes[format];
}

/**
 * Formats that round what they show, and the largest amount below nought that they show as nought. Excel
 * would print it as `-0`.
 */
export const shownAsNought: ReadonlyMap<
  CellFormat,
  { readonly above: string; readonly code: string }
> = new Map(
  (
    [
      ["kroner", "-0.4999"],
      ["ore", "-0.004999"],
      ["thousands", "-499.999"],
      ["millions", "-49999.999"],
      ["fte", "-0.004999"],
    ] as const
  ).map(([format, above]) => [
    format,
    // With a second section of its own a number below nought is shown without its sign.
    { above, code: `${codes[format]};${codes[format]}` },
  ]),
);

const numeric: ReadonlySet<CellFormat> = new Set<CellFormat>([
  "year",
  "kroner",
  "ore",
  "thousands",
  "millions",
  "fte",
  "percent",
  "factor",
]);

/** Whether it shows a quantity, which stands to the right. */
export const isNumeric = (format: CellFormat): boolean => numeric.has(format);
