import { formatNumber } from "../money/index.js";
import type { Cell, Row } from "../tables/table.js";
import type { Locale } from "../locale/index.js";

/** The spaces and breaks that may collapse. A no-break space is not among them: it was put there. */
const breakingSpace = /[\t-\r \u0085\u2028\u2029]+/gu;

/** What could steer a terminal, reverse how a line reads, or is no character at all. */
const deceptive = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/**
 * Makes any text safe to set on one line: breaks become spaces, hidden steering becomes visible.
 *
 * @param text - any text, such as a title from a plan
 * @returns the text on one line, with `�` for what could not be seen
 * @example
 * ```ts
 * oneLine(" Bolig\nrådgivere "); //=> "Bolig rådgivere"
 * ```
 */
export function oneLine(text: string): string {
  return text.replace(breakingSpace, " ").replace(deceptive, "\uFFFD").trim();
}

/**
 * What a reader sees in a cell of a table.
 *
 * @param cell - the cell
 * @param locale - the language of its table
 * @returns the printed figure with its separators, the text on one line, or nothing
 * @example
 * ```ts
 * cellText(figureCell("money", exact("5000000"), exact("5000"), 0), "da"); //=> "5.000"
 * ```
 */
export function cellText(cell: Cell, locale: Locale): string {
  switch (cell.kind) {
    case "figure":
      return formatNumber(cell.printed, { locale, decimals: cell.decimals });
    case "text":
      return oneLine(cell.text);
    case "empty":
      return "";
  }
}

/**
 * Divides rows into the groups a reader sees: a section with its lines and its subtotal, the totals,
 * and what stands between. Lines of a group that begins with a section are set in under it.
 */
export function rowGroups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let previous: Row | undefined;
  for (const row of rows) {
    if (previous && !startsGroup(row, previous)) groups.at(-1)?.push(row);
    else groups.push([row]);
    previous = row;
  }
  return groups;
}

function startsGroup(row: Row, previous: Row): boolean {
  if (row.kind === "section" || previous.kind === "subtotal") return true;
  return (row.kind === "total") !== (previous.kind === "total");
}

/** Whether a row is set in under the section that heads its group. */
export function isSetIn(row: Row, group: readonly Row[]): boolean {
  return row.kind === "line" && group[0]?.kind === "section";
}

/** Whether a row is set in bold where the format can. */
export function isSum(row: Row): boolean {
  return row.kind === "subtotal" || row.kind === "total";
}
