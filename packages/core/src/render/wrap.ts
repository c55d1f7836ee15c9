import { displayWidth, graphemes } from "./width.js";

/** A space where a line may break: an ordinary one, but not inside a number such as `500 000`. */
const breakableSpace = / (?!(?<=\d )\d)/u;

/** A number with its separators, but not half a keycap emoji. Broken, it would read as two. */
const number = /(\d(?:[\d.,\u00A0\u202F ]*\d)?)(?!\p{M})/u;

interface Piece {
  readonly glue: "" | " ";
  readonly text: string;
}

/**
 * Breaks text into lines of at most `width` columns, between words where possible. Lines after the
 * first are set in by `hanging` spaces.
 */
export function wrap(text: string, width: number, hanging = 0): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const { glue, text: piece } of pieces(text, width - hanging)) {
    const longer = line + (line === "" ? "" : glue) + piece;
    const room = lines.length === 0 ? width : width - hanging;
    if (line === "" || displayWidth(longer) <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = piece;
    }
  }
  lines.push(line);
  return lines.map((part, index) => (index === 0 ? part : " ".repeat(hanging) + part));
}

/** The words of a text: what may not be broken as long as a line can hold it. */
export function words(text: string): string[] {
  return text.split(breakableSpace);
}

/** Words, and the parts of a word that no line can hold. */
function pieces(text: string, width: number): Piece[] {
  return words(text).flatMap((word) =>
    parts(word, width).map((part, index): Piece => ({ glue: index === 0 ? " " : "", text: part })),
  );
}

function parts(word: string, width: number): string[] {
  // An address that is broken can no longer be followed; it may stand out over the edge.
  if (displayWidth(word) <= width || /^https?:\/\//u.test(word)) return [word];
  const found: string[] = [];
  let [part, columns] = ["", 0];
  for (const atom of atoms(word, width)) {
    const more = displayWidth(atom);
    if (part !== "" && columns + more > width) {
      found.push(part);
      [part, columns] = ["", 0];
    }
    [part, columns] = [part + atom, columns + more];
  }
  return [...found, part];
}

/** Characters, with each number in one piece as long as a line can hold it. */
function atoms(word: string, width: number): string[] {
  return alternating(word).flatMap(({ run, isNumber }) =>
    isNumber && displayWidth(run) <= width ? [run] : graphemes(run),
  );
}

/** The numbers in a text. */
export function numbers(text: string): string[] {
  return alternating(text).flatMap(({ run, isNumber }) => (isNumber ? [run] : []));
}

/** Splitting by a pattern in parentheses keeps what it matched in every second place. */
function alternating(text: string): { run: string; isNumber: boolean }[] {
  return text.split(number).map((run, index) => ({ run, isNumber: index % 2 === 1 }));
}
