import { problem, type XlsxProblem } from "../problem.js";

const longestText = 32_767;
const longestFormula = 8_192;

/** What XML 1.0 cannot hold, not even as a reference: controls, half surrogate pairs, noncharacters. */
const illegal =
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The problem of a text that a file cannot hold, or nothing. */
export function checkText(text: string, place: string): XlsxProblem[] {
  if (text.length > longestText) {
    const details = { length: String(text.length), most: String(longestText) };
    return [problem("textTooLong", place, details)];
  }
  return checkCharacters(text, place);
}

/** The problem of a character that no file can hold, or nothing. */
export function checkCharacters(text: string, place: string): XlsxProblem[] {
  const [character] = illegal.exec(text) ?? [];
  if (character === undefined) return [];
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return [problem("illegalCharacter", place, { character: `U+${code}` })];
}

/** The problem of a formula that a file cannot hold, or nothing. */
export function checkFormula(formula: string, place: string): XlsxProblem[] {
  if (formula.length > longestFormula) {
    const details = { length: String(formula.length), most: String(longestFormula) };
    return [problem("formulaTooLong", place, details)];
  }
  if (formula === "" || formula.startsWith("=")) return [problem("notAFormula", place)];
  return checkText(formula, place);
}
