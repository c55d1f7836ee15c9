import { canonicalFormula, noMoves } from "./canonical-formula.js";

/**
 * Whether two formulas are one, whatever a program makes of blanks, `$`, the case of names and the quotes
 * around sheets.
 *
 * @param one - without `=`, in English
 * @param other - without `=`, in English
 * @param sheet - the sheet that both stand on
 * @returns whether they refer to the same cells in the same way
 * @example
 * ```ts
 * sameFormula("sum( 'Bemanding'!$B$4 , 1)", "SUM(Bemanding!B4,1)", "Kontrol"); //=> true
 * sameFormula("B4", "B5", "Kontrol"); //=> false
 * ```
 */
export const sameFormula = (one: string, other: string, sheet: string): boolean =>
  one === other ||
  canonicalFormula(one, sheet, noMoves) === canonicalFormula(other, sheet, noMoves);
