import type { Locale } from "../locale/index.js";

interface Separators {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
}

/**
 * The marks of da-DK, nb-NO and en-GB. They stand here, and are not asked of `Intl`, because its
 * data differ from host to host and a printed budget may not; a test holds them against `Intl`.
 */
export const separators: Record<Locale, Separators> = {
  da: { group: ".", decimal: ",", minus: "-" },
  nb: { group: "\u00a0", decimal: ",", minus: "\u2212" },
  en: { group: ",", decimal: ".", minus: "-" },
};
