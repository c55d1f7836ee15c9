import { addressOf, parseArea, quotedSheetName, unquotedSheetName } from "../grid/address.js";
import type { Area } from "../grid/area.js";
import { rewritten } from "./tokens.js";

const sheetOf = (prefix: string): string => unquotedSheetName(prefix.slice(0, -1));

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A formula after a sheet got another name. */
export const withSheetRenamed = (formula: string, from: string, to: string): string =>
  rewritten(formula, ({ text, sheet }) =>
    sheet !== undefined && same(sheetOf(sheet), from)
      ? `${quotedSheetName(to)}!${text.slice(sheet.length)}`
      : text,
  );

/** A formula after a sheet is gone: what stood there is a reference to nothing. */
export const withSheetDeleted = (formula: string, name: string): string =>
  rewritten(formula, ({ text, sheet }) =>
    sheet !== undefined && same(sheetOf(sheet), name) ? "#REF!" : text,
  );

/**
 * A formula after cells moved.
 *
 * @param home - the sheet the formula stands on
 * @param moved - where a block of a sheet is now; nothing if it is gone
 */
export const withCellsMoved = (
  formula: string,
  home: string,
  sheetName: string,
  moved: (area: Area) => Area | undefined,
): string =>
  rewritten(formula, ({ kind, text, sheet }) => {
    if (kind !== "reference" || !same(sheet === undefined ? home : sheetOf(sheet), sheetName))
      return text;
    const local = text.slice(sheet?.length ?? 0);
    const area = parseArea(local);
    const now = area && moved(area);
    if (area === now) return text;
    return now ? (sheet ?? "") + likeBefore(local, addressOf(now)) : "#REF!";
  });

/** The new address with `$` where the old one had it. */
function likeBefore(before: string, address: string): string {
  const marks = [...before.matchAll(/(\$?)[A-Z]+|(\$?)\d+/gi)].map(([one]) => one.startsWith("$"));
  let at = 0;
  return address.replaceAll(/[A-Z]+|\d+/g, (part) => {
    const marked = marks[at] ?? false;
    at += 1;
    return marked ? `$${part}` : part;
  });
}
