import type { Ratio } from "../exact/index.js";
import type { Problem, Result } from "../problem/index.js";
import type { Locale } from "../locale/index.js";
import { formatNumber } from "./format-number.js";
import type { Convention } from "./read-number.js";

/** What was found, short enough to show. */
export function foundText(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Names every reading in a form that will be taken when it is written instead. */
export function ambiguousNumber(
  text: string,
  readings: readonly Ratio[],
  convention: Convention,
  locale: Locale = "da",
): Problem {
  const writing = convention === "unstated" ? "da" : locale;
  return {
    code: "ambiguousNumber",
    path: [],
    found: foundText(text),
    expected: readings.map((reading) => formatNumber(reading, { locale: writing })),
  };
}

export const refused = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] });
