import { formatNumber, ratio, type Locale } from "@aarsvaerk/core";
import type { Cell, Sheet } from "../sheet/workbook.js";

/** Whole kroner of an amount, without its sign; nothing where it is none, or shown in thousands. */
function kronerIn({ content, format }: Cell): bigint | undefined {
  if (format !== "ore" && format !== "kroner") return undefined;
  if (content.kind !== "number" && content.kind !== "formula") return undefined;
  if (typeof content.value === "string") return undefined;
  const { numerator, denominator } = content.value;
  const kroner = numerator / denominator;
  return kroner < 0n ? -kroner : kroner;
}

/** Room for the sign, and for what programs leave free at both ends. */
const around = 2;

const widthOf = (kroner: bigint, locale: Locale): number =>
  formatNumber(ratio(kroner), { locale, decimals: 2 }).length + around;

/** A sheet whose columns are as wide as their largest amount: a narrower one would show only `####`. */
export function fittingWidths(sheet: Sheet, locale: Locale): Sheet {
  const largest = sheet.widths.map((_, column) =>
    sheet.rows.reduce((most, row) => {
      const cell = row[column];
      const kroner = cell && kronerIn(cell);
      return kroner !== undefined && kroner > most ? kroner : most;
    }, 0n),
  );
  const widths = sheet.widths.map((width, column) =>
    Math.max(width, widthOf(largest[column] ?? 0n, locale)),
  );
  return { ...sheet, widths };
}
