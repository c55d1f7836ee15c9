import { readXlsx, writeXlsx } from "@aarsvaerk/workbook/xlsx";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { MakeEngine } from "../../../calculation/formula-engine.js";
import { loadIronCalcInNode } from "../../../calculation/load-in-node.js";
import { parseArea } from "../../../grid/address.js";
import { Workbook } from "../../../model/workbook.js";
import { exactly, nearest } from "./exact.js";
import { fillFromFile } from "./fill-from-file.js";
import { dateOf, serialOf } from "./serial-date.js";
import { sheetsForFile } from "./sheets-for-file.js";

let makeEngine: MakeEngine;
beforeAll(() => {
  makeEngine = loadIronCalcInNode();
});

const area = (address: string) => parseArea(address)!;

test("a number is the same before and after", () => {
  const fifteenDigits = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -22, max: 15 }))
    .map(([digits, power]) => Number(`${digits}e${power}`));
  fc.assert(
    fc.property(fifteenDigits, (x) => {
      expect(nearest(exactly(x))).toBe(x === 0 ? 0 : x);
    }),
    { seed: 5 },
  );
  expect(exactly(1.1)).toEqual({ numerator: 11n, denominator: 10n });
  expect(exactly(-2.5e6)).toEqual({ numerator: -2_500_000n, denominator: 1n });
});

test("a day is a number and a day again", () => {
  expect(serialOf("2012-01-01")).toBe(40_909);
  expect(dateOf(40_909)).toBe("2012-01-01");
  expect(serialOf("i morgen")).toBeUndefined();
});

test("what stands in a workbook goes through a file", async () => {
  const before = new Workbook({ name: "Budget.xlsx", sheets: ["Budget", "Løn 2027"], makeEngine });
  const [budget, pay] = before.sheets.all;
  const enter = (address: string, input: unknown, sheet = budget!): void =>
    before.enter(sheet, area(address), () => input);
  enter("A1", "Årsværk");
  enter("B1", "Pris");
  enter("A2", 10);
  enter("B2", "='Løn 2027'!A1*1.5");
  enter("A4", "'=ikke en formel");
  enter("B4", "2012-01-01");
  enter("A5", true);
  enter("A1", 500_000, pay);
  before.tables.change(before.tables.add(budget!, area("A1:B2")), { name: "Bemanding" });
  before.addName({
    name: "aarsvaerk_pris",
    scope: undefined,
    formula: "='Løn 2027'!$A$1",
    comment: "",
  });

  const reading = await readXlsx(await writeXlsx(sheetsForFile(before, "da")));
  if (!reading.ok) throw new Error(reading.problems[0].code);
  const after = new Workbook({ sheets: ["Budget", "Løn 2027"], makeEngine });
  fillFromFile(after, reading.value);

  const [sheet] = after.sheets.all;
  const valueAt = (address: string) =>
    after.valueAt(sheet!, area(address).row, area(address).column);
  expect(["A1", "A2", "B2", "A4", "B4", "A5"].map(valueAt)).toEqual([
    "Årsværk",
    10,
    750_000,
    "=ikke en formel",
    40_909,
    true,
  ]);
  expect(sheet!.cellAt(1, 1).formula).toBe("='Løn 2027'!A1*1.5");
  expect(after.tables.in(sheet).map(({ name, area: at }) => [name, at.rows])).toEqual([
    ["Bemanding", 2],
  ]);
  expect(after.names.all.map(({ name, formula }) => [name, formula])).toEqual([
    ["aarsvaerk_pris", "='Løn 2027'!$A$1"],
  ]);
  expect(after.undo()).toBe(false);
});
