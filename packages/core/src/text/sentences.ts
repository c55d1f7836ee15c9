/** Joins items as a sentence does: commas, and a word before the last one. */
export const joinList = (items: readonly string[], and: string): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1) ?? ""}`;

/** Ends a sentence, unless an abbreviation at its end already has the full stop. */
export const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** A heading in the middle of a sentence: it begins small, unless it is an abbreviation. */
export const inSentence = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
