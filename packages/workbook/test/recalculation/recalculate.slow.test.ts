import { describe, expect, test } from "vitest";
import { writeXlsx } from "../../src/xlsx/index.js";
import { convertWithLibreOffice, type NamedFiles } from "../libreoffice/convert.js";
import { gnumeric, libreOffice, needs, type OutsideProgram } from "../outside-program.js";
import { compareFigures } from "./compare-figures.js";
import {
  recalculateWithGnumeric,
  recalculateWithLibreOffice,
  resaveWithLibreOffice,
} from "./recalculate.js";
import { readSheetValues, type SheetValues } from "./sheet-values.js";
import { names, smallWorkbook } from "./small-workbook.js";
import { formulaCells, placeOf, poisonCachedValues, sabotageFormula, setCell } from "./tamper.js";

const workbook = smallWorkbook({ fte: "10", priceLevel: 2012 });
const honest = await writeXlsx(workbook);
const poisoned = poisonCachedValues(honest);

type Recalculate = (workbooks: NamedFiles) => Promise<Map<string, SheetValues>>;

const programs: [string, OutsideProgram, Recalculate][] = [
  ["LibreOffice", libreOffice, recalculateWithLibreOffice],
  ["Gnumeric", gnumeric, recalculateWithGnumeric],
];

describe.each(programs)("%s", (_, program, recalculate) => {
  describe("computes", needs(program), () => {
    test("the figures of the core, with poisoned caches too; a sabotaged formula is found", async () => {
      const cells = formulaCells(honest);
      const sabotaged = cells.map(
        (cell) => [`${cell.sheet}!${cell.address}`, sabotageFormula(poisoned, cell)] as const,
      );
      const values = await recalculate(
        new Map([["honest", honest], ["poisoned", poisoned], ...sabotaged]),
      );
      expect(values.size).toBe(2 + cells.length);
      for (const [name, found] of values) {
        const { compared, equal, ties, wrong } = compareFigures(workbook, found);
        expect([compared, ties]).toEqual([cells.length, []]);
        if (name === "honest" || name === "poisoned") expect(equal).toBe(compared);
        else expect(wrong.map(({ sheet, address }) => `${sheet}!${address}`)).toContain(name);
      }
    });

    test("anew when another price level and staffing are typed in", async () => {
      const changed = smallWorkbook({ fte: "31.5", priceLevel: 2014 });
      const level = setCell(poisoned, placeOf(poisoned, names.priceLevel), 2014);
      const both = setCell(level, placeOf(level, names.fte), 31.5);
      const values = await recalculate(new Map([["changed", both]]));
      const { wrong } = compareFigures(changed, values.get("changed")!);
      expect(wrong).toEqual([]);
    });
  });
});

describe("an exact half-øre", () => {
  // 605,00 x 1,003 = 606,815.
  const tied = smallWorkbook({ fte: "0.00121", priceLevel: 2013 });
  const recalculated = async (recalculate: Recalculate) =>
    (await recalculate(new Map([["tied", await writeXlsx(tied)]]))).get("tied")!;

  test("is rounded as the core does by LibreOffice", needs(libreOffice), async () => {
    expect(compareFigures(tied, await recalculated(recalculateWithLibreOffice)).wrong).toEqual([]);
  });

  test(
    "may be rounded the other way by Gnumeric, and so may its sum",
    needs(gnumeric),
    async () => {
      const { ties, wrong } = compareFigures(tied, await recalculated(recalculateWithGnumeric), {
        mayDifferBy: (_cell, _sheet, address) => (["D3", "D6"].includes(address) ? 1 : 0),
      });
      expect(wrong).toEqual([]);
      expect([[], ["D3", "D6"]]).toContainEqual(ties.map(({ address }) => address));
    },
  );
});

describe("LibreOffice", needs(libreOffice), () => {
  // Texts it computes all the same where it does not know the program that wrote the file.
  test("shows the numbers the file came with unless its profile says to compute", async () => {
    const saved = await convertWithLibreOffice(new Map([["poisoned", poisoned]]), {
      from: "xlsx",
      to: "xlsx",
      recalculates: false,
      locale: "en-US",
    });
    const { wrong } = compareFigures(workbook, readSheetValues(saved.get("poisoned")!));
    const numbers = workbook.sheets
      .flatMap(({ rows }) => rows.flat())
      .filter(({ content }) => content.kind === "formula" && typeof content.value !== "string");
    expect(wrong.filter(({ found }) => found === "-98765.4321")).toHaveLength(numbers.length);
  });

  test("saves a workbook that still computes", async () => {
    const saved = await resaveWithLibreOffice(new Map([["poisoned", poisoned]]));
    const again = await recalculateWithLibreOffice(
      new Map([...saved].map(([name, bytes]) => [name, poisonCachedValues(bytes)])),
    );
    expect(compareFigures(workbook, again.get("poisoned")!).wrong).toEqual([]);
  });

  test("that cannot open a file says which", async () => {
    const files = new Map([
      ["honest", honest],
      ["broken", new Uint8Array([80, 75, 3, 4])],
    ]);
    await expect(recalculateWithLibreOffice(files)).rejects.toThrow(
      /^LibreOffice did not convert broken/,
    );
  });
});

describe("Gnumeric", needs(gnumeric), () => {
  test("that cannot open a file says so", async () => {
    const files = new Map([["broken", new Uint8Array([80, 75, 3, 4])]]);
    await expect(recalculateWithGnumeric(files)).rejects.toThrow(/^ssconvert ended with/);
  });
});
