import { ExcelError } from "../excel-error.js";

function refuse(): never {
  throw new ExcelError("InvalidArgument");
}

export const textFrom = (value: unknown): string => (typeof value === "string" ? value : refuse());

export const booleanFrom = (value: unknown): boolean =>
  typeof value === "boolean" ? value : refuse();

export const numberFrom = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse();

export const integerFrom = (value: unknown): number =>
  Number.isInteger(value) ? numberFrom(value) : refuse();

/** One of the words that a property takes. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: unknown): Word =>
    words.find((word) => word === value) ?? refuse();

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/**
 * `#RRGGBB` in capitals, or the name of a colour.
 *
 * Follows https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
 */
export function colorFrom(value: unknown): string {
  const text = textFrom(value);
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  return named[text.toLowerCase()] ?? refuse();
}
