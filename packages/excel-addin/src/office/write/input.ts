import { dayNumber, nearestDouble, sameFormula, type CellContent } from "@aarsvaerk/workbook";

/** What is put into a cell by its formula, as Office.js takes it; "" is an empty cell. */
export type Input = string | number | boolean;

/** Begins with a letter, and yet Excel reads a truth value, a date or an amount. */
const readsAsSomething =
  /^(?:true|false)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./,-]*\d|^(?:kr|dkk|nok|sek|eur|usd)\b[\s.]*[-\d]/i;

/** Text that Excel takes as it is; what begins otherwise may become a number, a date or a formula. */
const staysText = (text: string): boolean => /^\p{L}/u.test(text) && !readsAsSomething.test(text);

/**
 * Text as it is put into a cell: behind an apostrophe where Excel would read it as something else. The
 * apostrophe becomes the quote prefix of the cell, so that editing the cell makes no formula of it either.
 *
 * Follows https://github.com/OfficeDev/office-js/issues/1559 (what is entered is read as in en-US)
 */
export const textInput = (text: string): Input =>
  text === "" || staysText(text) ? text : `'${text}`;

/** What a cell of ours is to hold. */
export function inputOf(content: CellContent): Input {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return textInput(content.text);
    case "number":
      return nearestDouble(content.value);
    case "date":
      return dayNumber(content.date) ?? textInput(content.date);
    case "formula":
      return `=${content.formula}`;
  }
}

const isErrorValue = (text: string): boolean => /^#[A-Z][A-Z0-9/_]*[!?A]$/.test(text);

/**
 * What would have to be put into a cell to have what was found there.
 *
 * @param value - text that looks like a formula is its own value; a formula never is
 */
export function foundInput(formula: unknown, value: unknown): Input {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  if (typeof formula !== "string") return "";
  if (formula.startsWith("=") && formula !== value) return formula;
  return isErrorValue(formula) ? formula : textInput(formula);
}

/** Excel hands numbers over with fifteen digits. */
const digitsLost = 1e-14;

const sameNumber = (one: number, other: number): boolean =>
  one === other || Math.abs(one - other) <= digitsLost * Math.abs(one);

const isFormula = (input: Input): input is string =>
  typeof input === "string" && input.startsWith("=");

/** The text without the apostrophe that a program may or may not give back. */
const plain = (input: Input): Input =>
  typeof input === "string" ? input.replace(/^'/, "") : input;

/** Whether two cells on a sheet hold the same, whatever Excel made of blanks, `$` and quotes. */
export function sameInput(one: Input, other: Input, sheet: string): boolean {
  if (one === other) return true;
  if (typeof one === "number" && typeof other === "number") return sameNumber(one, other);
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && sameFormula(one.slice(1), other.slice(1), sheet);
  return plain(one) === plain(other);
}
