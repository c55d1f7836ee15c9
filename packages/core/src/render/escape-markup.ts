import { oneLine } from "./content.js";

/** No-break spaces are written as references, so that they survive editors that drop them. */
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\u00A0": "&#160;",
  "\u202F": "&#8239;",
};

/**
 * Text as it stands in HTML and XML.
 *
 * @param text - any text; line breaks become blanks
 * @returns the text with references where a character would be read as markup, or get lost
 * @example
 * ```ts
 * escapeMarkup("Drift & <anlæg>"); //=> "Drift &amp; &lt;anlæg&gt;"
 * ```
 */
export const escapeMarkup = (text: string): string =>
  oneLine(text).replace(/[&<>"'\u00A0\u202F]/gu, (character) => references[character] ?? "");
