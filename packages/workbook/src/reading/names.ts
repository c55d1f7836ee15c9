import type { ReadableWorkbook } from "../sheet/read-workbook.js";
import type { Workbook } from "../sheet/workbook.js";
import type { ReadingFinding } from "./finding.js";
import { finding } from "./findings.js";
import { canonicalFormula, noMoves, type Moves } from "./formula/canonical-formula.js";

/** Whether the names that formulas know cells by still mean the same cells. */
export function nameFindings(
  expected: Workbook,
  { names }: ReadableWorkbook,
  moves: Moves | undefined,
): ReadingFinding[] {
  const found = new Map(names.map((name) => [name.name.toLowerCase(), name]));
  return expected.names.flatMap(({ name, refersTo }): ReadingFinding[] => {
    const now = found.get(name.toLowerCase());
    if (!now) return [finding("nameMissing", name, { expected: refersTo })];
    const meant = canonicalFormula(refersTo, "", moves ?? noMoves);
    const isSame = canonicalFormula(now.refersTo, "", noMoves) === meant;
    return isSame
      ? []
      : [finding("nameChanged", name, { found: now.refersTo, expected: refersTo })];
  });
}
