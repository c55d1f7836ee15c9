import { cellText, type Corner } from "../../sheet/block.js";
import { refuse } from "../problem.js";
import type { Draft } from "./draft.js";
import { movedFormula } from "./shared-formula.js";

/** What may still be read, over all sheets. */
export interface Room {
  cells: number;
  /** Letters of formulas that are written out for the cells that share them. */
  letters: number;
}

/** No program takes a longer formula. */
const longestFormula = 32_767;

/** Gives the formula of each cell of a sheet, also where it is stated in another cell that shares it. */
export function formulaReader(part: string, room: Room): (draft: Draft) => string {
  const stated = new Map<string, { readonly formula: string; readonly at: Corner }>();
  return ({ at, formula, shared }) => {
    if (formula.length > longestFormula)
      refuse("damaged", `${part}!${cellText(at)}`, { because: "formula" });
    if (shared === undefined) return formula;
    if (formula !== "") stated.set(shared, { formula, at });
    const first = stated.get(shared);
    if (!first) return refuse("damaged", `${part}!${cellText(at)}`, { because: "formula" });
    room.letters -= first.formula.length;
    if (room.letters < 0) refuse("tooManyCells", part);
    const by = { row: at.row - first.at.row, column: at.column - first.at.column };
    return movedFormula(first.formula, by);
  };
}
