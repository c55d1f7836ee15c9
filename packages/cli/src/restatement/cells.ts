import {
  budgetNote,
  explain,
  figureCell,
  figurePath,
  inUnit,
  ratio,
  roundToDecimals,
  type AmountUnit,
  type Cell,
  type FigureQuery,
  type Locale,
} from "@aarsvaerk/core";
import { cliTexts } from "../text/index.js";
import { factorsIn, type Factors } from "./factors.js";
import type { ReachedLevel } from "./level.js";

export interface Settings {
  readonly locale: Locale;
  readonly unit: AmountUnit;
  /** The proposal it is about; all chosen ones unless told. */
  readonly proposal?: string;
}

/** One proposal, the baseline, or several proposals together; these have no `owner`. */
export interface Share {
  readonly title: string;
  readonly owners: readonly string[];
  readonly owner?: string;
}

/** All øre there are, and enough of a million to tell two price levels apart. */
const decimalsIn: Record<AmountUnit, number> = { kr: 2, "1000kr": 0, mio: 3 };

const emptyCell: Cell = { kind: "empty" };

/** What a share costs in each year at one level: the total of its budget note. */
export function costOf(
  { outcome }: ReachedLevel,
  { owner }: Share,
  { locale, unit }: Settings,
): { readonly cells: readonly Cell[]; readonly notes: readonly string[] } {
  // In whole øre every sum is as printed, so that the note brings no remark on rounding with it.
  const exactly = { locale, unit: "kr", decimals: 2 } as const;
  const note = budgetNote(outcome, owner === undefined ? exactly : { ...exactly, proposal: owner });
  const decimals = decimalsIn[unit];
  const cells = (note.rows.at(-1)?.cells ?? []).map((cell, at): Cell => {
    if (cell.kind !== "figure") return cell;
    const year = outcome.years[at];
    const path =
      owner === undefined || year === undefined
        ? undefined
        : figurePath({ measure: "cost", where: { proposal: owner }, year });
    const printed = roundToDecimals(inUnit(cell.exact, unit), decimals);
    return figureCell("money", cell.exact, printed, decimals, path);
  });
  return { cells, notes: note.notes };
}

/** The factors behind what a share costs at one level. */
export function factorsOf({ outcome }: ReachedLevel, { owners }: Share): Factors {
  const queries = owners.flatMap((proposal) =>
    outcome.years.map((year): FigureQuery => ({ measure: "cost", where: { proposal }, year })),
  );
  return factorsIn(queries.map((query) => explain(outcome, query)));
}

/** The one factor of a row. A factor has 9 decimals (rule 2) and is shown with all of them. */
export function factorCell(level: ReachedLevel, share: Share, { locale }: Settings): Cell {
  if (level.priceLevel === "current") return emptyCell;
  const factors = [...factorsOf(level, share).factors.values()];
  if (factors.length > 1) return { kind: "text", text: cliTexts[locale].restate.several };
  const [factor = ratio(1n)] = factors;
  return figureCell("factor", factor, factor, 9);
}
