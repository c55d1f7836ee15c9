import { exact } from "../../exact/index.js";
import type { Locale } from "../../locale/index.js";
import { formatNumber } from "../../money/index.js";

/** A number that the library found, such as a sum, as the language prints it. */
export const numberText = (text: string, locale: Locale): string =>
  /^-?\d{1,60}(\.\d{1,60})?$/.test(text) ? formatNumber(exact(text), { locale }) : text;

/** The size of a file, in megabytes where it is a number of characters. */
export const sizeText = (text: string): string =>
  /^\d{1,15}$/.test(text) ? `${Math.ceil(Number.parseInt(text, 10) / 1_000_000)} MB` : text;
