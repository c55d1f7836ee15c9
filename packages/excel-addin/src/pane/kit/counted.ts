import { exact, formatNumber, type Locale } from "@aarsvaerk/core";

/** A number of things as it is printed: `1.234`. */
export const counted = (count: number, locale: Locale): string =>
  formatNumber(exact(String(count)), { locale });
