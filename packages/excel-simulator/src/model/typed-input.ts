import { ExcelError } from "../excel-error.js";
import { isWellFormed, normalised } from "../formula/tokens.js";
import { isErrorValue, type Cell, type CellValue } from "./cell.js";

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayInMilliseconds = 86_400_000;
/** Day 0 of the 1900 calendar, with the leap day that never was. */
const dayZero = Date.UTC(1899, 11, 30);

/**
 * A cell after something was put into it, by the rules of someone typing in an American Excel: that is
 * how `values` and `formulas` read text, whatever the user's language.
 *
 * Follows https://github.com/OfficeDev/office-js/issues/1559 (text is parsed as in en-US, by design)
 */
export function withInput({ look }: Cell, input: unknown): Cell {
  if (typeof input === "number" || typeof input === "boolean") return { value: input, look };
  if (typeof input !== "string") throw new ExcelError("InvalidArgument");
  if (input.startsWith("'")) return { value: input.slice(1), look };
  if (look.numberFormat === "@") return { value: input, look };
  if (/^=./s.test(input)) {
    if (!isWellFormed(input)) throw new ExcelError("InvalidArgument");
    return { value: "", formula: normalised(input), look };
  }
  const typed = typedText(input);
  const { value, numberFormat } = typed;
  return numberFormat === undefined || look.numberFormat !== "General"
    ? { value, look }
    : { value, look: { ...look, numberFormat } };
}

function typedText(text: string): { value: CellValue; numberFormat?: string } {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (isErrorValue(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  const percent = trimmed.endsWith("%");
  const digits = (percent ? trimmed.slice(0, -1) : trimmed).trim();
  if (/\d/.test(digits) && NUMBER.test(digits)) {
    const value = Number(digits.replaceAll(",", ""));
    if (percent) return { value: value / 100, numberFormat: /\./.test(digits) ? "0.00%" : "0%" };
    return digits.includes(",") ? { value, numberFormat: "#,##0" } : { value };
  }
  const date = serialOf(trimmed);
  return date === undefined ? { value: text } : { value: date, numberFormat: "yyyy-mm-dd" };
}

function serialOf(text: string): number | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
  return exists ? (at.getTime() - dayZero) / dayInMilliseconds : undefined;
}
