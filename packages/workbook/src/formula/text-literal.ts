/** What Excel takes as one text in a formula. */
const longest = 255;

/** A text as a formula writes it, in pieces where it is long. */
export function textLiteral(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${String(longest)}}`, "gu")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
