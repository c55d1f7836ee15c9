import { valueBlocks, type Area } from "./blocks.js";
import { lookProperties, sameValue, usualLook, type Look, type LookValue } from "./look.js";
import type { Patch } from "./patch.js";

/** What a property was, where anybody knows, and what it becomes. */
interface Change {
  readonly before: LookValue | null;
  readonly after: LookValue;
}

const sameChange = (one: Change, other: Change): boolean =>
  sameValue(one.after, other.after) &&
  (one.before === null || other.before === null
    ? one.before === other.before
    : sameValue(one.before, other.before));

/** The letters of a workbook are those that its owner chose: where nobody has read a look they are set. */
const lettersAreUnknown = new Set<string>(["name", "size"]);

/**
 * How cells come to look otherwise, property by property, in few blocks.
 *
 * @param sheet - the name
 * @param area - the cells
 * @param before - how a cell looks, counted from 0; nothing where nobody has read it
 * @param after - how it is to look
 */
export function lookPatches(
  sheet: string,
  area: Area,
  before: (row: number, column: number) => Look | undefined,
  after: (row: number, column: number) => Look,
): Patch[] {
  return lookProperties.flatMap((property) =>
    valueBlocks<Change>(
      area,
      (row, column) => {
        const [from, to] = [before(row, column), after(row, column)];
        if (from === to) return undefined;
        const isSet = lettersAreUnknown.has(property) && !from;
        if (!isSet && sameValue((from ?? usualLook)[property], to[property])) return undefined;
        return { before: from ? from[property] : null, after: to[property] };
      },
      sameChange,
    ).map(({ block, value }) => ({ kind: "look", sheet, block, property, ...value })),
  );
}
