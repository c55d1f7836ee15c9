const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Latin text, where every character is one column wide; the soft hyphen is the exception. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/u;

/** Marks, invisible characters and the parts of a Hangul syllable that stack onto its first letter. */
const zeroWidth = /[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FB]/u;

/** An emoji, however many code points it is joined from, unless it is meant as text. */
const emoji = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\d#*]\uFE0F\u20E3)/u;

/** East Asian Wide and Fullwidth, by block (regular expressions lack the property), and emoji. */
const wide = new RegExp(
  "[\\p{Emoji_Presentation}\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\u3247" +
    "\\u3250-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19" +
    "\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6" +
    "\\u{16FE0}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]",
  "u",
);

/** Divides text into what a reader takes for characters, so that none is cut in two. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns a text takes in a fixed-width font; East Asian wide characters and emoji take two. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return graphemes(text).reduce((columns, grapheme) => columns + graphemeWidth(grapheme), 0);
}

/** Counts code points, so that joining two texts never changes the sum, but an emoji as a whole. */
function graphemeWidth(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  return Array.from(grapheme).reduce((columns, point) => columns + pointWidth(point), 0);
}

function pointWidth(point: string): number {
  if (zeroWidth.test(point)) return 0;
  return wide.test(point) ? 2 : 1;
}

/** Fills up with spaces to a width; text that is wider stays as it is. */
export function pad(text: string, width: number, flush: "left" | "right"): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return flush === "right" ? spaces + text : text + spaces;
}
