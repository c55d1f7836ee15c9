import { parsePlan } from "@aarsvaerk/core";
import { carriedPlan, carriedXml, foundCarried, type FoundCarried } from "@aarsvaerk/workbook";
import { beforeAll, expect, test } from "vitest";
import { chooseSheets } from "./choose-sheets.js";

const most = 1_000;
const sheet = (name: string, cells: number) => ({
  id: `{${name}}`,
  name,
  used: cells === 0 ? undefined : { row: 0, column: 0, rows: cells, columns: 1 },
});
const own = ["Forudsætninger", "BEMANDING", "Sammenligning", "Beregning", "Kilder og kontrol"];

let carried: readonly FoundCarried[];
beforeAll(async () => {
  const parsed = parsePlan({
    schemaVersion: 1,
    title: "Et forslag",
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: 4 },
  });
  if (!parsed.ok) throw new Error("no plan");
  const found = await foundCarried(await carriedXml(carriedPlan(parsed.value, {}, "0.0.0")));
  carried = found ? [found] : [];
});

const chosen = (sheets: readonly ReturnType<typeof sheet>[], from = carried) =>
  chooseSheets(sheets, from, most).map(({ name }) => name);

test("without a plan, none", () => expect(chosen([sheet("Ark1", 10)], [])).toEqual([]));

test("of a small workbook all that hold something", () =>
  expect(chosen([sheet("Ark1", 10), sheet("Ark2", 0), sheet("Bemanding", 500)])).toEqual([
    "Ark1",
    "Bemanding",
  ]));

test("of a large one its own, whatever their case, and others as far as there is room", () => {
  const sheets = [...own.map((name) => sheet(name, 250)), sheet("Fordeling", 100)];
  const others = [sheet("Regnskab", 900_000), sheet("Noter", 90), sheet("Ark1", 60)];
  expect(chosen([...others, ...sheets])).toEqual([
    "Noter",
    "Ark1",
    ...sheets.map(({ name }) => name),
  ]);
});

test("where one of its own is gone, any other may be it", () => {
  const sheets = own.map((name) => sheet(name === "Beregning" ? "Omdøbt" : name, 250));
  const others = [sheet("Regnskab", 900_000)];
  expect(chosen([...others, ...sheets])).toEqual(["Regnskab", ...sheets.map(({ name }) => name)]);
});
