/** A piece of a formula; the texts of all pieces together are the formula. */
export interface Token {
  readonly kind: "text" | "reference" | "function" | "name" | "number" | "other";
  readonly text: string;
  /** The sheet in front of a reference, with its `!`. */
  readonly sheet?: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const BLOCK = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const PIECE = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#[A-Z/0!?]+)`,
    String.raw`(?<sheet>${SHEET})?(?<block>${BLOCK})(?![\p{L}\p{N}_.(])`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)(?=\()`,
    String.raw`(?<name>(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<other>[\s\S])`,
  ].join("|"),
  "gu",
);

/** Takes a formula apart; `=` in front is a piece of its own. */
export function tokensOf(formula: string): readonly Token[] {
  return [...formula.matchAll(PIECE)].map(({ 0: text, groups = {} }): Token => {
    if (groups["text"] !== undefined) return { kind: "text", text };
    if (groups["block"] !== undefined)
      return groups["sheet"] === undefined
        ? { kind: "reference", text }
        : { kind: "reference", text, sheet: groups["sheet"] };
    if (groups["call"] !== undefined) return { kind: "function", text };
    if (groups["name"] !== undefined)
      return { kind: /^(?:TRUE|FALSE)$/i.test(text) ? "other" : "name", text };
    return { kind: groups["number"] === undefined ? "other" : "number", text };
  });
}

/** A formula with some of its pieces written in another way. */
export const rewritten = (formula: string, write: (token: Token) => string): string =>
  tokensOf(formula).map(write).join("");

/** As Excel keeps what was typed: functions and references in capitals. */
export const normalised = (formula: string): string =>
  rewritten(formula, ({ kind, text, sheet = "" }) =>
    kind === "function"
      ? text.toUpperCase()
      : kind === "reference"
        ? sheet + text.slice(sheet.length).toUpperCase()
        : text,
  );

/** Whether Excel would take the formula at all: brackets and quotes close, and something is asked for. */
export function isWellFormed(formula: string): boolean {
  let depth = 0;
  for (const { kind, text } of tokensOf(formula).slice(1)) {
    if (kind === "other" && text === '"') return false;
    if (kind === "other" && text === "(") depth += 1;
    if (kind === "other" && text === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && /\S/.test(formula.slice(1)) && !/[+\-*/^&=<>,]\s*$/.test(formula);
}
