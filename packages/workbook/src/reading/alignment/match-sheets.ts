import type { ReadableSheet } from "../../sheet/read-workbook.js";
import type { Sheet } from "../../sheet/workbook.js";
import { foundConstant, isInput } from "./constants.js";

export interface MatchedSheets {
  readonly pairs: ReadonlyMap<Sheet, ReadableSheet>;
  readonly missing: readonly Sheet[];
  readonly added: readonly ReadableSheet[];
}

/** Spreadsheet programs take names that differ in case alone for one. */
const nameKey = ({ name }: { readonly name: string }): string => name.toLowerCase();

const textsOf = ({ rows }: Sheet): ReadonlySet<string> =>
  new Set(
    rows
      .flat()
      .flatMap((cell) =>
        cell.content.kind === "text" && !isInput(cell) && cell.content.text !== ""
          ? [cell.content.text]
          : [],
      ),
  );

/** How large a part of a sheet's texts stand on another. */
function likeness(texts: ReadonlySet<string>, { cells }: ReadableSheet): number {
  const found = new Set([...cells.values()].map(foundConstant));
  const shared = [...texts].filter((text) => found.has(text));
  return texts.size === 0 ? 0 : shared.length / texts.size;
}

/** The sheets by their names; one that is gone is an unknown one that holds more than half of its texts. */
export function matchSheets(
  expected: readonly Sheet[],
  found: readonly ReadableSheet[],
): MatchedSheets {
  const byName = new Map(found.map((sheet) => [nameKey(sheet), sheet]));
  const pairs = new Map<Sheet, ReadableSheet>();
  for (const sheet of expected) {
    const same = byName.get(nameKey(sheet));
    if (same) pairs.set(sheet, same);
  }
  const taken = new Set(pairs.values());
  for (const sheet of expected.filter((each) => !pairs.has(each))) {
    const texts = textsOf(sheet);
    const [best] = found
      .filter((each) => !taken.has(each))
      .map((each) => ({ each, like: likeness(texts, each) }))
      .filter(({ like }) => like > 1 / 2)
      .sort((a, b) => b.like - a.like);
    if (!best) continue;
    pairs.set(sheet, best.each);
    taken.add(best.each);
  }
  return {
    pairs,
    missing: expected.filter((sheet) => !pairs.has(sheet)),
    added: found.filter((sheet) => !taken.has(sheet)),
  };
}
