import type { Locale } from "@aarsvaerk/core";
import { da } from "./da.js";
import { en } from "./en.js";
import type { ManifestTexts } from "./manifest-texts.js";
import { nb } from "./nb.js";

export type { CommandName } from "./manifest-texts.js";

export const manifestTexts: Readonly<Record<Locale, ManifestTexts>> = { da, nb, en };

/** How Office names the languages. */
export const languageTags: Readonly<Record<Locale, string>> = {
  da: "da-DK",
  nb: "nb-NO",
  en: "en-US",
};

export const defaultLocale: Locale = "da";
export const furtherLocales: readonly Locale[] = ["nb", "en"];
