/** The spaces and breaks that may collapse. A no-break space is not among them: it was put there. */
const breakingSpace = /[\t-\r \u0085\u2028\u2029]+/gu;

/** What XML cannot hold, and what could reverse how a line reads. */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** Any text on one line: breaks become spaces, what cannot be printed becomes visible. */
export function oneLine(text: string): string {
  return text.replace(breakingSpace, " ").replace(unprintable, "\uFFFD").trim();
}

/** Each line of a text is a paragraph; empty ones only set the others apart. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map(oneLine)
    .filter((line) => line !== "");
}
