import type { Culture } from "../../format/culture.js";

/** Between quotes nothing is translated. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const outsideQuotes = (formula: string, write: (piece: string) => string): string =>
  formula
    .split(QUOTED)
    .map((piece, at) => (at % 2 === 0 ? write(piece) : piece))
    .join("");

/** A formula with the separators of a language: `=SUM(A1;1,5)`. Names of functions stay English. */
export const formulaShown = (formula: string, { list, decimal }: Culture): string =>
  outsideQuotes(formula, (piece) =>
    piece.replaceAll(/,|(?<=\d)\.(?=\d)/g, (sign) => (sign === "," ? list : decimal)),
  );

const formulaTyped = (formula: string, { list, decimal }: Culture): string =>
  outsideQuotes(formula, (piece) =>
    piece.replaceAll(new RegExp(`[${list}]|(?<=\\d)[${decimal}](?=\\d)`, "g"), (sign) =>
      sign === decimal && decimal !== list ? "." : ",",
    ),
  );

/** What somebody typed in their own language, as the workbook takes it: by the rules of English. */
export function typedInput(text: string, culture: Culture): string | number | boolean {
  if (text.startsWith("=")) return formulaTyped(text, culture);
  const upper = text.trim().toUpperCase();
  if (upper === culture.yes || upper === culture.no) return upper === culture.yes;
  return numberTyped(text.trim(), culture) ?? asText(text);
}

/** A number, or English text for one with its percent sign; nothing if it is none. */
function numberTyped(text: string, { group, decimal }: Culture): number | string | undefined {
  const separators = [group, " ", "\u00a0"].filter((sign) => sign !== decimal);
  const grouped = separators.map((sign) => sign.replace(".", "\\.")).join("");
  const pattern = new RegExp(
    `^([-+\u2212]?)(\\d{1,3}(?:[${grouped}]\\d{3})+|\\d+)?(?:[${decimal}](\\d+))?\\s*(%?)$`,
  );
  const [, sign = "", whole = "", fraction = "", percent = ""] = pattern.exec(text) ?? [];
  if (whole + fraction === "") return undefined;
  const digits = `${sign === "\u2212" ? "-" : sign}${whole.replaceAll(/\D/g, "")}.${fraction}0`;
  if (percent === "") return Number(digits);
  return `${digits.replace(/\.0$|0$/, "")}%`;
}

/** English reads some text as a number or a truth; a quote in front keeps it as it is. */
const asText = (text: string): string =>
  /^\s*(?:[-+.\d]|true\s*$|false\s*$)/i.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text.trim())
    ? `'${text}`
    : text;
