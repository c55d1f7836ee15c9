/** A text, a comment, or a comma with nothing but space and comments before the end of its list. */
const pieces =
  /"(?:[^"\\\n]|\\.)*"|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|,(?=(?:\s|\/\/[^\n\r]*|\/\*[^]*?\*\/)*[}\]])/g;

/** A document without its comments; spaces stand for them, so that places stay where they were. */
export const withoutComments = (text: string): string =>
  text.replace(pieces, (piece) => (piece.startsWith('"') ? piece : piece.replace(/[^\n\r]/g, " ")));
