import type { Locale } from "@aarsvaerk/core";

/** The language of the pane for a language of Office: `da-DK`, `nn-NO`, `sv-SE`. */
export function parseLocale(tag: string): Locale {
  const [language] = tag.toLowerCase().split(/[-_]/);
  if (language === "da") return "da";
  return language === "nb" || language === "nn" || language === "no" ? "nb" : "en";
}
