import { expect, test } from "vitest";
import { isWellFormed, normalised, tokensOf } from "./tokens.js";

const kinds = (formula: string) =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== "other")
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ["=SUM(A1:B2)*2", ["function SUM", "reference A1:B2", "number 2"]],
  ["='Løn 2027'!$A$1&\"A1\"", ["reference 'Løn 2027'!$A$1", 'text "A1"']],
  ["=årsværk_pris+Ark!x", ["name årsværk_pris", "name Ark!x"]],
  ["=BUDGET.LØN(A1,1.5)", ["function BUDGET.LØN", "reference A1", "number 1.5"]],
  ["=LOG10(100)", ["function LOG10", "number 100"]],
  ["=IF(TRUE,A:A,2:3)", ["function IF", "reference A:A", "reference 2:3"]],
])("%s", (formula, expected) => {
  expect(kinds(formula)).toEqual(expected);
  expect(
    tokensOf(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
});

test("Excel writes functions and references in capitals, names and texts as they stand", () => {
  expect(normalised('=sum(a1:b2)+pris&"sum(a1)"&ark!a1')).toBe('=SUM(A1:B2)+pris&"sum(a1)"&ark!A1');
});

test.each(["=", "=SUM((A1)", "=SUM(A1))", '="x', "=1+", "= "])("%s is no formula", (formula) => {
  expect(isWellFormed(formula)).toBe(false);
});

test.each(["=1", '=")"', "=SUM(A1)", "=A1%", "=-A1"])("%s is a formula", (formula) => {
  expect(isWellFormed(formula)).toBe(true);
});
