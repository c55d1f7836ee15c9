import type { AlignedSheet } from "../alignment/align-sheet.js";
import type { ReadingFindingCode } from "../finding.js";
import { finding } from "../findings.js";
import { canonicalFormula, noMoves, type Moves } from "../formula/canonical-formula.js";
import type { CellReading } from "./cell-reading.js";
import { writtenIn } from "./found-value.js";
import { labelOf, type LaidCell } from "./laid-cell.js";

/** What is wrong with a formula; nothing where it says what it was written to say. */
function faultOf(
  formula: string,
  { found }: LaidCell,
  { expected: written, found: now }: AlignedSheet,
  moves: Moves | undefined,
): ReadingFindingCode | undefined {
  if (!found) return "formulaMissing";
  if (found.formula === undefined)
    return found.kind === "error" ? "brokenReference" : "formulaReplaced";
  if (!moves && found.formula === formula) return undefined;
  if (found.formula.includes("#REF!")) return "brokenReference";
  const said = canonicalFormula(found.formula, now.name, noMoves);
  const meant = canonicalFormula(formula, written.name, moves ?? noMoves);
  return said === meant ? undefined : "formulaChanged";
}

/** Whether a formula is still the one that was written, and what error it gives if it is. */
export function formulaCellReading(
  formula: string,
  laid: LaidCell,
  sheet: AlignedSheet,
  moves: Moves | undefined,
): CellReading {
  const { found, place } = laid;
  const code = faultOf(formula, laid, sheet, moves);
  if (!code) return found?.kind === "error" ? { error: found.value } : {};
  const about = { label: labelOf(laid), found: writtenIn(found), expected: `=${formula}` };
  return { finding: finding(code, place, about) };
}
