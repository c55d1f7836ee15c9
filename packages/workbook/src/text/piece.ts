const longestPiece = 64;

/** Text from a file as a piece of one line: short, and with nothing in it that cannot be seen. */
export function piece(text: string): string {
  const seen = [...text.slice(0, 2 * longestPiece)].map((character) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character) ? "\uFFFD" : character,
  );
  return seen.length > longestPiece
    ? `${seen.slice(0, longestPiece - 1).join("")}…`
    : seen.join("");
}
