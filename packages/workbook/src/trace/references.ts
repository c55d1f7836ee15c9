import { tokensOf, type Token } from "../reading/formula/tokens.js";
import type { Block } from "../sheet/block.js";

/**
 * What a formula fetches from.
 *
 * @example
 * ```ts
 * const reference: Reference = { sheet: "Bemanding", block: { first: { row: 6, column: 4 }, last: { row: 9, column: 4 } } };
 * referencesIn("SUM(Bemanding!D6:D9)", "Ark1"); //=> [reference]
 * ```
 */
export interface Reference {
  /** The name of the sheet, as the formula spells it. */
  readonly sheet: string;
  /** Nothing for whole rows or columns, and for a name that only that sheet has. */
  readonly block?: Block;
}

const isColon = (token: Token | undefined): boolean =>
  token?.kind === "operator" && token.text === ":";

/** A reference to cells; the end of a range belongs to its beginning. */
function cellsAt(tokens: readonly Token[], at: number, from: string): Reference[] {
  const [before, token, next, end] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== "cell" || isColon(before)) return [];
  const last = isColon(next) && end?.kind === "cell" ? end.corner : token.corner;
  const sheet = before?.kind === "sheet" ? before.name : from;
  return [{ sheet, block: { first: token.corner, last } }];
}

/** A sheet that something else than cells is fetched from; through `Jan:Dec` from each of them. */
function sheetAt(tokens: readonly Token[], at: number): Reference[] {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "sheet" || next?.kind === "cell") return [];
  return token.name.split(":").map((sheet) => ({ sheet }));
}

/**
 * The cells, ranges and sheets that a formula names, in its order.
 *
 * @param formula - in English with `,` between arguments, without `=`
 * @param from - the sheet that it stands on
 * @returns each reference as often as the formula has it
 * @example
 * ```ts
 * referencesIn("VLOOKUP(A1,'Ønske 1'!A:G,2)", "Ark1").map(({ sheet }) => sheet); //=> ["Ark1", "Ønske 1"]
 * ```
 */
export function referencesIn(formula: string, from: string): readonly Reference[] {
  const tokens = tokensOf(formula);
  return tokens.flatMap((_, at) => [...cellsAt(tokens, at, from), ...sheetAt(tokens, at)]);
}
