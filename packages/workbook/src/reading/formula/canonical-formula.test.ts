import { describe, expect, test } from "vitest";
import { canonicalFormula, noMoves, type Moves } from "./canonical-formula.js";

const canonical = (formula: string, moves: Moves = noMoves): string =>
  canonicalFormula(formula, "Bemanding", moves);

describe("formulas that say the same", () => {
  test.each([
    ["ROUND(G6*E6,2)", "round( $G$6 * E6 , 2 )"],
    ["A1*(1+2E-15)", "A1*(1+2E-015)"],
    ["Bemanding!A1", "A1"],
    ["'Kilder og kontrol'!A1:A5", "'KILDER og kontrol'!$A$1:'Kilder og kontrol'!$A$5"],
    ["SUM(Fordeling!A1:A5)", "SUM('Fordeling'!A1:A5)"],
    ["IF(ISNUMBER(aarsvaerk_prisniveau),1,0)", "IF(ISNUMBER(AARSVAERK_PRISNIVEAU),1,0)"],
    ["EOMONTH(A1,0)", "_xlfn.EOMONTH(A1,0)"],
    ["0.5*A1", ".50*A1"],
  ])("%s is %s", (a, b) => expect(canonical(a)).toBe(canonical(b)));
});

describe("formulas that say different things", () => {
  test.each([
    ["A1+A2", "A1-A2"],
    ["A1", "A11"],
    ["Fordeling!A1", "A1"],
    ['"a b"&A1', '"ab"&A1'],
    ['IF(A1="x",1,0)', 'IF(A1="X",1,0)'],
    ["SUM(A1:A5)", "SUM(A1,A5)"],
    ["A1*1.5", "A1*1.05"],
    ["A1", "#REF!"],
    ["LOG10(A1)", "LOG10*(A1)"],
    ["ABCD12", "ABC12"],
  ])("%s is not %s", (a, b) => expect(canonical(a)).not.toBe(canonical(b)));
});

describe("cells that have gone elsewhere", () => {
  const down: Moves = {
    sheet: (name) => (name === "Fordeling" ? "Delt" : name),
    cell: (sheet, { row, column }) =>
      sheet === "Bemanding" && row === 3 ? undefined : { row: row + 1, column },
    block: (_, first, last) => [first, { row: last.row + 1, column: last.column }],
  };

  test.each([
    ["A1", "A2"],
    ["A3+1", "#REF!+1"],
    ["Fordeling!A3", "Delt!A4"],
    ["SUM(A1:A5)", "SUM(A1:A6)"],
    ['"A1"', '"A1"'],
  ])("%s is now %s", (before, after) => expect(canonical(before, down)).toBe(canonical(after)));
});
