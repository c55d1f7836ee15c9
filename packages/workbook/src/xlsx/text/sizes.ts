import { exact, formatNumber, type Locale } from "@aarsvaerk/core";

/** A whole number as the language prints it. */
export const count =
  (locale: Locale) =>
  (text = ""): string =>
    /^\d{1,15}$/.test(text) ? formatNumber(exact(text), { locale }) : text;

/** A number of bytes, in megabytes. */
export const megabytes = (text = ""): string =>
  `${String(Math.ceil(Number.parseInt(text, 10) / 1_000_000))} MB`;
