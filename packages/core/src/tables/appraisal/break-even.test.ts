import { expect, test } from "vitest";
import { amountLine, draft, planOf, printed, proposal } from "../../../test/rules/small-plan.js";
import { appraise, type BreakEvenPrice } from "../../appraisal/index.js";
import { decimalText } from "../../exact/index.js";
import { examplePlan } from "../../example-plan.js";
import { breakEvenTable } from "./break-even.js";

const days = (price: string, over: Partial<BreakEvenPrice> = {}): BreakEvenPrice => ({
  price,
  of: "herbergsdøgn",
  ...over,
});
const spare = appraise(examplePlan, "spareforslag-2012");

test("the days that 7 more advisors must save, at three assumed prices", () => {
  const table = breakEvenTable(
    spare,
    ["1000", "1500", "2000"].map((price) => days(price)),
    {
      locale: "da",
      thereafter: true,
    },
  );
  expect(table.corner).toBe("2012 p/l");
  expect(table.columns.map(({ label }) => label)).toEqual([
    "Merudgift, 1.000 kr.",
    "herbergsdøgn á 1.000 kr.",
    "herbergsdøgn á 1.500 kr.",
    "herbergsdøgn á 2.000 kr.",
  ]);
  const periods = ["2012", "2013", "2014", "2015", "Varigt herefter"];
  expect(printed(table)).toEqual([
    ...periods.map((period) => `${period};3500;3500;2334;1750`),
    "Pr. ekstra årsværk:;;;;",
    ...periods.map((period) => `${period};500;500;334;250`),
  ]);
  expect(table.notes).toContain(
    "Forudsætning uden kilde: herbergsdøgn á 1.000 kr., herbergsdøgn á 1.500 kr., herbergsdøgn á 2.000 kr.",
  );
  expect(table.notes).toContain("Antal er rundet op til hele enheder.");
});

test("a number of units keeps its exact value", () => {
  const { rows } = breakEvenTable(spare, [days("1500")], { locale: "da" });
  const cell = rows[0]?.cells[1];
  expect(cell?.kind === "figure" && [decimalText(cell.exact, 3), cell.printed]).toEqual([
    "2333.333",
    { numerator: 2334n, denominator: 1n },
  ]);
});

test("notes tell prices apart: published, assumed for a reason, carried to the price level", () => {
  const { notes } = breakEvenTable(
    spare,
    [
      days("1000", { assumption: "Regneeksempel." }),
      days("1500", { source: "Takstblad, side 2" }),
      days("2000", { assumption: "Regneeksempel.", priceLevel: 2010, series: "statens-loen" }),
    ],
    { locale: "da" },
  );
  expect(notes.slice(1, 4)).toEqual([
    "Prisen herbergsdøgn á 2.026,06 kr. er fremskrevet fra 2.000 kr. (2010 p/l) med Lønninger (statens fastprisberegninger).",
    "Forudsætning: herbergsdøgn á 1.000 kr., herbergsdøgn á 2.026,06 kr. – Regneeksempel.",
    "Kilde til herbergsdøgn á 1.500 kr.: Takstblad, side 2",
  ]);
});

test("a proposal that saves needs nothing, and the table says so", () => {
  const saving = amountLine({ kind: "savedExpenditure", amount: "300000" });
  const plan = planOf(draft({ proposals: [proposal({ amounts: [saving] })] }));
  const table = breakEvenTable(appraise(plan, "forslag"), [days("1000")], { locale: "nb" });
  expect(printed(table)).toEqual(["2012;0;0", "2013;0;0", "2014;0;0", "2015;0;0"]);
  expect(table.notes[0]).toBe(
    "Tiltaket koster ikke mer i noe år; det må ikke spares noe annet sted.",
  );
});

test("a table without a price is refused", () => {
  expect(() => breakEvenTable(spare, [], { locale: "da" })).toThrow("emptyList at prices");
});
