/** Longer than any amount a person writes; a bound on the work that foreign text can cause. */
const longest = 100;

/**
 * Brings the many spaces and minus signs of documents down to one of each, and drops case, which no
 * amount depends on. Undefined for text that is too long to be a number.
 */
export function plainCharacters(text: string): string | undefined {
  if (text.length > longest) return undefined;
  return text
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .replace(/[\u2010-\u2013\u2212]/g, "-");
}
