import { cultures, type Culture, type CultureName } from "../../format/culture.js";
import { da } from "./text/da.js";
import { en } from "./text/en.js";
import { nb } from "./text/nb.js";
import type { PageTexts } from "./text/page-texts.js";

/** A language, and how numbers are written in it. */
export interface PageLocale {
  readonly tag: CultureName;
  readonly language: "da" | "nb" | "en";
  readonly culture: Culture;
  readonly texts: PageTexts;
}

const spoken = {
  "da-DK": { language: "da", texts: da },
  "nb-NO": { language: "nb", texts: nb },
  "en-US": { language: "en", texts: en },
} as const;

const isCultureName = (tag: string): tag is CultureName => Object.hasOwn(spoken, tag);

/** Danish where nothing else is asked for. */
export function pageLocale(asked: string | null): PageLocale {
  const tag = asked !== null && isCultureName(asked) ? asked : "da-DK";
  return { tag, culture: cultures[tag], ...spoken[tag] };
}
