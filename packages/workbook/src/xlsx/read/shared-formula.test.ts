import { expect, test } from "vitest";
import { movedFormula } from "./shared-formula.js";

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(B5:E5)", 1, 0, "SUM(B6:E6)"],
  ["Forudsætninger!$B$4*C7", 3, 0, "Forudsætninger!$B$4*C10"],
  ["'A1 og B2'!A1", 1, 1, "'A1 og B2'!B2"],
  ['IF(A1="A1","A1 ""B2""",LOG10(B2))', 1, 0, 'IF(A2="A1","A1 ""B2""",LOG10(B3))'],
  ["Q1!A1+Q1!$B2", 1, 0, "Q1!A2+Q1!$B3"],
  ["aarsvaerk_pris*ÆB1*A1", 1, 0, "aarsvaerk_pris*ÆB1*A2"],
  ["Tabel[A1]+A1", 1, 0, "Tabel[A1]+A2"],
  ["SUM(A:A)+SUM(B:$C)+SUM(1:1)+SUM(2:$3)", 2, 1, "SUM(B:B)+SUM(C:$C)+SUM(3:3)+SUM(4:$3)"],
  ["A1", -1, 0, "#REF!"],
  ["A1", 0, -1, "#REF!"],
  ["1.5E3*A1", 1, 0, "1.5E3*A2"],
])("%s moved by %i rows and %i columns", (formula, row, column, moved) => {
  expect(movedFormula(formula, { row, column })).toBe(moved);
});
