import { exact } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { foundCells } from "./found-cells.js";

const corner = { row: 3, column: 1, rows: 1, columns: 1 };
const one = (value: unknown, valueType: string, formula = value, format = "General") =>
  foundCells(corner, {
    values: [[value]],
    formulas: [[formula]],
    numberFormat: [[format]],
    valueTypes: [[valueType]],
  })[0];

test.each([
  ["a number", one(0.1, "Double"), { kind: "number", value: exact("0.1") }],
  ["a date", one(40909, "Double", 40909, "dd-mm-yyyy"), { kind: "date", value: "2012-01-01" }],
  ["a text", one("Ja", "String"), { kind: "text", value: "Ja" }],
  ["a text like a formula", one("=A1", "String"), { kind: "text", value: "=A1" }],
  ["a text like an error", one("#REF!", "String"), { kind: "text", value: "#REF!" }],
  ["an error", one("#REF!", "Error"), { kind: "error", value: "#REF!" }],
  ["a yes", one(true, "Boolean"), { kind: "boolean", value: true }],
  [
    "a formula",
    one(5, "Double", "=SUM(A1,4)"),
    { kind: "number", value: exact("5"), formula: "SUM(A1,4)" },
  ],
  [
    "a formula that shows nothing",
    one("", "String", '=""'),
    { kind: "text", value: "", formula: '""' },
  ],
  [
    "a formula that shows one",
    one("=A1", "String", '="="&"A1"'),
    { kind: "text", value: "=A1", formula: '"="&"A1"' },
  ],
])("%s", (_, found, expected) => expect(found).toEqual({ ...expected, address: "B4" }));

test("an empty cell is none", () => expect(one("", "Empty")).toBeUndefined());

test("every cell has its own address", () => {
  const rows = [
    [1, ""],
    ["", 2],
  ];
  const cells = foundCells(
    { row: 9, column: 25, rows: 2, columns: 2 },
    { values: rows, formulas: rows, numberFormat: rows, valueTypes: rows },
  );
  expect(cells.map(({ address }) => address)).toEqual(["Z10", "AA11"]);
});
