import { ownSheets, type FoundCarried } from "@aarsvaerk/workbook";
import type { Indexes, SheetOutline } from "./outline.js";

/** A sheet whose cells are to be read. */
export interface ChosenSheet extends SheetOutline {
  readonly used: Indexes;
}

const cellsIn = ({ used: { rows, columns } }: ChosenSheet): number => rows * columns;

const nameKey = (name: string): string => name.toLowerCase();

/** The smallest of them, as long as they are no more cells than this together. */
function smallest(sheets: readonly ChosenSheet[], most: number): ReadonlySet<ChosenSheet> {
  const chosen = new Set<ChosenSheet>();
  let cells = 0;
  for (const sheet of [...sheets].sort((a, b) => cellsIn(a) - cellsIn(b))) {
    cells += cellsIn(sheet);
    if (cells > most) break;
    chosen.add(sheet);
  }
  return chosen;
}

/**
 * Which sheets have to be read for the plan: those of its own by their names. A sheet of somebody else's
 * may be one of its own that was renamed, so others are read too where that costs no request more, and all
 * of them where one is gone that every such workbook has.
 *
 * @param most - how many cells one request can bring
 */
export function chooseSheets(
  sheets: readonly SheetOutline[],
  carried: readonly FoundCarried[],
  most: number,
): readonly ChosenSheet[] {
  if (carried.length === 0) return [];
  const inUse = sheets.flatMap(({ used, ...sheet }) => (used ? [{ ...sheet, used }] : []));
  if (smallest(inUse, most).size === inUse.length) return inUse;
  const { always, sometimes } = ownSheets(carried);
  const there = new Set(sheets.map(({ name }) => nameKey(name)));
  if (always.some((name) => !there.has(nameKey(name)))) return inUse;
  const names = new Set([...always, ...sometimes].map(nameKey));
  const isOwn = ({ name }: ChosenSheet): boolean => names.has(nameKey(name));
  const others = inUse.filter((sheet) => !isOwn(sheet));
  const ownCells = inUse.filter(isOwn).reduce((sum, sheet) => sum + cellsIn(sheet), 0);
  const small = smallest(others, most - (ownCells % most));
  return inUse.filter((sheet) => isOwn(sheet) || small.has(sheet));
}
