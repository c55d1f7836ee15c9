import { shortestDecimal, type Locale } from "@aarsvaerk/core";
import { numberText, readPercent } from "../entry/numbers.js";
import { read, under, unread, type Reading } from "../entry/reading.js";

const apart = /^\s*(\d{4})\s*(?:[:;\t|]|\s)\s*(.*?)\s*$/;
const hasDigit = /\d/;

/**
 * Rows of a year and a number, as people paste them from a table: `2013; 0,3`, with tabs, or one below the
 * other. A first line without digits is a heading. Problems are placed by line, from 0.
 */
export function readYearRows(text: string, locale: Locale): Reading<Record<string, string>> {
  const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ line, at }));
  const stated = lines.filter(({ line }) => line.trim() !== "");
  const rows = stated.filter(({ line }, at) => at > 0 || hasDigit.test(line));
  if (rows.length === 0) return unread({ code: "emptyText", path: [], expected: ["string"] });
  const found = rows.map(({ line, at }) => {
    const [, year, number] = apart.exec(line) ?? [];
    const value: Reading<string> =
      year === undefined || number === undefined
        ? unread({ code: "wrongForm", path: [], found: line.trim(), expected: ["year"] })
        : readPercent(number, locale);
    return { at, year: year ?? "", value };
  });
  const twice = found.find(({ year }, at) => found.slice(0, at).some((each) => each.year === year));
  const problems = found.flatMap(({ at, value }) => (value.ok ? [] : under([at], value.problems)));
  if (problems.length > 0) return unread(...problems);
  if (twice) return unread({ code: "duplicateId", path: [twice.at], found: twice.year });
  return read(
    Object.fromEntries(found.flatMap(({ year, value }) => (value.ok ? [[year, value.value]] : []))),
  );
}

/** The same, to go on typing in. */
export const yearRowsText = (
  stated: Readonly<Record<string, string>> | undefined,
  locale: Locale,
): string =>
  Object.entries(stated ?? {})
    .map(([year, value]) => `${year}; ${numberText(value, locale)}`)
    .join("\n");

type CellValue = string | number | boolean;

const isYear = (value: CellValue | undefined): boolean =>
  /^(?:19|20|21)\d\d$/.test(String(value).trim());

const shown = (value: CellValue | undefined, locale: Locale): string =>
  typeof value === "number"
    ? numberText(shortestDecimal(value), locale)
    : String(value ?? "").trim();

/** Cells of a sheet as rows of a year and a number; years beside each other are turned. */
export function rowsOfCells(values: readonly (readonly CellValue[])[], locale: Locale): string {
  const [first = [], second = []] = values;
  const lies = values.length === 2 && first.filter(isYear).length > 1;
  const rows = lies ? first.map((year, at) => [year, second[at]]) : values;
  return rows
    .filter((row) => !lies || isYear(row[0]))
    .map(([year, number]) => `${String(year ?? "").trim()}; ${shown(number, locale)}`)
    .filter((line) => line !== "; ")
    .join("\n");
}
