import { exact } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { writeXlsx } from "../../src/xlsx/index.js";
import { compareFigures } from "./compare-figures.js";
import { readSheetValues } from "./sheet-values.js";
import { names, smallWorkbook } from "./small-workbook.js";
import { formulaCells, placeOf, poisonCachedValues, sabotageFormula, setCell } from "./tamper.js";

const workbook = smallWorkbook({ fte: "10", priceLevel: 2015 });
const honest = await writeXlsx(workbook);
const formulaCount = workbook.sheets
  .flatMap(({ rows }) => rows.flat())
  .filter(({ content }) => content.kind === "formula").length;

const cellsOf = (bytes: Uint8Array) =>
  [...readSheetValues(bytes)].flatMap(([sheet, cells]) =>
    [...cells].map(([address, cell]) => [`${sheet}!${address}`, cell] as const),
  );

test("the honest file carries the figures of the core, the published ones among them", () => {
  const { compared, equal } = compareFigures(workbook, readSheetValues(honest));
  expect([compared, equal]).toEqual([formulaCount, formulaCount]);
  expect(readSheetValues(honest).get("Beløb pr. linje")!.get("D3")).toMatchObject({
    value: exact("5055195.23"),
  });
});

test("formulas are found sheet by sheet", () => {
  const cells = formulaCells(honest);
  expect(cells).toHaveLength(formulaCount);
  expect(cells[0]).toEqual({ sheet: "Forudsætninger", address: "C6" });
  expect(cells.at(-1)).toEqual({ sheet: "Beløb pr. linje", address: "D6" });
});

test("poison makes every cached value wrong and leaves the rest", () => {
  const poisoned = poisonCachedValues(honest);
  expect(compareFigures(workbook, readSheetValues(poisoned)).wrong).toHaveLength(formulaCount);
  const before = new Map(cellsOf(honest));
  for (const [place, cell] of cellsOf(poisoned)) {
    expect(cell.formula).toBe(before.get(place)!.formula);
    if (cell.formula === undefined) expect(cell).toEqual(before.get(place));
  }
});

describe("sabotage", () => {
  test("changes one formula and no value", () => {
    const before = new Map(cellsOf(honest));
    const sabotaged = sabotageFormula(honest, { sheet: "Beløb pr. linje", address: "D6" });
    const changed = cellsOf(sabotaged).filter(
      ([place, { formula }]) => formula !== before.get(place)!.formula,
    );
    expect(changed).toEqual([
      ["Beløb pr. linje!D6", { ...before.get("Beløb pr. linje!D6"), formula: "(SUM(D3:D5))+0.01" }],
    ]);
    expect(compareFigures(workbook, readSheetValues(sabotaged)).wrong).toEqual([]);
  });

  test("lengthens a text", () => {
    const place = { sheet: "Beløb pr. linje", address: "A1" };
    expect(
      readSheetValues(sabotageFormula(honest, place)).get(place.sheet)!.get("A1"),
    ).toMatchObject({
      formula: expect.stringMatching(/^\(.*\)&"x"$/) as string,
    });
  });

  test("needs a formula", () => {
    const place = { sheet: "Forudsætninger", address: "B2" };
    expect(() => sabotageFormula(honest, place)).toThrow("Forudsætninger!B2 holds no formula");
  });
});

describe("an input", () => {
  const place = placeOf(honest, names.fte);

  test("is found by its name", () => {
    expect(place).toEqual({ sheet: "Forudsætninger", address: "B2" });
    expect(() => placeOf(honest, "aarsvaerk_andet")).toThrow("no name aarsvaerk_andet");
  });

  test("takes a number or a text, and nothing else changes", () => {
    const before = cellsOf(honest);
    const expectOnly = (bytes: Uint8Array, cell: unknown) =>
      expect(cellsOf(bytes)).toEqual(
        before.map(([name, value]) => [name, name === "Forudsætninger!B2" ? cell : value]),
      );
    expectOnly(setCell(honest, place, 31.5), { kind: "number", value: exact("31.5") });
    const text = setCell(honest, place, ` <"a" & b>`);
    expectOnly(text, { kind: "text", value: ` <"a" & b>` });
    expectOnly(setCell(text, place, 10), { kind: "number", value: exact("10") });
  });

  test("is no formula, and is there", () => {
    expect(() => setCell(honest, { sheet: "Forudsætninger", address: "C6" }, 1)).toThrow(
      "Forudsætninger!C6 is no input",
    );
    expect(() => setCell(honest, { sheet: "Forudsætninger", address: "Z9" }, 1)).toThrow(
      "Forudsætninger has no cell Z9",
    );
    expect(() => setCell(honest, { sheet: "Ark1", address: "A1" }, 1)).toThrow(
      "the file has no sheet Ark1",
    );
  });
});
