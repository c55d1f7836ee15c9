import { parseCell, type Corner } from "../../sheet/block.js";

/** A formula taken apart; blanks between the pieces are left out. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  /** The sheet that the reference after it is on. */
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "cell"; readonly corner: Corner }
  | { readonly kind: "number"; readonly text: string }
  /** A function, or the name of a cell. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "operator"; readonly text: string };

const pieces =
  /(?<text>"(?:[^"]|"")*")|'(?<quoted>(?:[^']|'')*)'!|(?<sheet>[\p{L}_][\p{L}\p{N}_.]*)!|(?<error>#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!))|(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_\\][\p{L}\p{N}_.]*)|(?<blank>\s+)|(?<operator>[^])/gu;

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token | undefined {
  const { text, quoted, sheet, error, cell, number, name, blank, operator } = groups;
  if (blank !== undefined) return undefined;
  if (text !== undefined) return { kind: "text", text };
  if (quoted !== undefined) return { kind: "sheet", name: quoted.replaceAll("''", "'") };
  if (sheet !== undefined) return { kind: "sheet", name: sheet };
  if (error !== undefined) return { kind: "error", text: error };
  const corner = cell === undefined ? undefined : parseCell(cell.toUpperCase());
  if (corner) return { kind: "cell", corner };
  if (number !== undefined) return { kind: "number", text: number };
  // Three letters and a row that no sheet has are a name like any other.
  const named = name ?? cell;
  if (named !== undefined) return { kind: "name", name: named };
  return { kind: "operator", text: operator ?? "" };
}

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups } of formula.matchAll(pieces)) {
    const token = tokenOf(groups ?? {});
    if (token) tokens.push(token);
  }
  return tokens;
}
