import { cellText, type Corner } from "../../sheet/block.js";
import { tokensOf, type Token } from "./tokens.js";

/** Where the cells that a formula refers to have gone. */
export interface Moves {
  /** The sheet as it is called now. */
  readonly sheet: (name: string) => string;
  /** Nothing where the cell is gone. */
  readonly cell: (sheet: string, corner: Corner) => Corner | undefined;
  /** What is left of a block; nothing where all of it is gone. */
  readonly block: (
    sheet: string,
    first: Corner,
    last: Corner,
  ) => readonly [Corner, Corner] | undefined;
}

/** For a formula that is taken as it stands. */
export const noMoves: Moves = {
  sheet: (name) => name,
  cell: (_, corner) => corner,
  block: (_, first, last) => [first, last],
};

const gone = "#REF!";

/** Programs spell functions and names in their own case, and mark newer functions with a prefix. */
const canonicalName = (name: string): string => name.toUpperCase().replace(/^_XLFN\./, "");

/** `2E-015` and `2E-15` are one number. */
const canonicalNumber = (text: string): string => String(Number.parseFloat(text));

interface Reference {
  readonly written: string;
  /** How many tokens it takes. */
  readonly length: number;
}

/** The cell or block that begins at a token: always with its sheet, whatever case and quotes that stands in. */
function referenceAt(
  tokens: readonly Token[],
  at: number,
  own: string,
  moves: Moves,
): Reference | undefined {
  const named = tokens[at]?.kind === "sheet" ? tokens[at] : undefined;
  const from = named ? at + 1 : at;
  const first = tokens[from];
  if (first?.kind !== "cell") return undefined;
  const sheet = named?.name ?? own;
  const written = (corners: readonly Corner[] | undefined) =>
    corners ? `${moves.sheet(sheet).toLowerCase()}!${corners.map(cellText).join(":")}` : gone;
  const colon = tokens[from + 1];
  const isBlock = colon?.kind === "operator" && colon.text === ":";
  // Some programs name the sheet at both ends.
  const to = isBlock && tokens[from + 2]?.kind === "sheet" ? from + 3 : from + 2;
  const last = isBlock ? tokens[to] : undefined;
  if (last?.kind === "cell")
    return {
      written: written(moves.block(sheet, first.corner, last.corner)),
      length: to + 1 - at,
    };
  const cell = moves.cell(sheet, first.corner);
  return { written: written(cell && [cell]), length: from + 1 - at };
}

function pieceOf(token: Token): string {
  switch (token.kind) {
    case "name":
      return canonicalName(token.name);
    case "number":
      return canonicalNumber(token.text);
    case "sheet":
      return `${token.name.toLowerCase()}!`;
    case "cell":
      return cellText(token.corner);
    case "text":
    case "error":
    case "operator":
      return token.text;
  }
}

/**
 * A formula in the one form in which formulas are compared: without blanks and `$`, references with their
 * sheet, and pointing to where cells have gone.
 *
 * @param own - the sheet it stands on
 */
export function canonicalFormula(formula: string, own: string, moves: Moves): string {
  const tokens = tokensOf(formula);
  let canonical = "";
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const reference = referenceAt(tokens, at, own, moves);
    canonical += reference?.written ?? (token ? pieceOf(token) : "");
    at += reference?.length ?? 1;
  }
  return canonical;
}
