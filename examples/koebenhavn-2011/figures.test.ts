import { readFileSync } from "node:fs";
import {
  budgetNote,
  capacity,
  decimalText,
  evaluate,
  figure,
  parsePlanJson,
  renderTable,
  staffingMatrix,
  type Plan,
  type Table,
  type View,
} from "@aarsvaerk/core";
import { expect, test } from "vitest";

const read = parsePlanJson(readFileSync(new URL("plan.json", import.meta.url), "utf8"));
const plan = read.ok ? read.value : ({} as Plan);

const years = ["2012", "2013", "2014", "2015"];
const request: View = { scenario: "oenskeforslag" };
const value = (path: string, view: View): string =>
  decimalText(figure(evaluate(plan, view), path).value);

function cells(table: Table, label: string): string[] {
  const row = table.rows.find((each) => each.label === label);
  return (row?.cells ?? []).map((cell) => {
    if (cell.kind === "figure") return decimalText(cell.printed);
    return cell.kind === "text" ? cell.text : "";
  });
}

test("the plan is valid", () => {
  expect(read.ok).toBe(true);
});

test("Tabel 1 in mio. kr.: 5,0 in each year, line and total", () => {
  const table = budgetNote(evaluate(plan, request), { locale: "da", unit: "mio" });
  expect(table.corner).toBe("mio. kr. – 2012 p/l");
  expect(table.columns.map(({ label }) => label)).toEqual(years);
  const printed = renderTable(table, { format: "text" }).split("\n");
  const line = (start: string) => printed.find((text) => text.trim().startsWith(start));
  expect(line("10 årsværk á 500.000 kr.")).toMatch(/kr\.(\s+5,0){4}$/);
  expect(line("Serviceudgifter i alt")).toMatch(/i alt(\s+5,0){4}$/);
});

test("Tabel 1 in 1.000 kr.: 5.000 in each year, line and total", () => {
  const table = budgetNote(evaluate(plan, request), { locale: "da" });
  expect(table.corner).toBe("1.000 kr. – 2012 p/l");
  for (const label of ["10 årsværk á 500.000 kr.", "Serviceudgifter i alt"])
    expect(cells(table, label)).toEqual(["5000", "5000", "5000", "5000"]);
});

test.each(years)("25 boligrådgivere become 32 = 17 + 15 in %s", (year) => {
  const advisors = (where: string, scenario: string) =>
    value(`fte/role=Boligrådgivere${where}/${year}`, { scenario });
  expect(advisors("", "status-quo")).toBe("25");
  expect(advisors("", "spareforslag")).toBe("32");
  expect(advisors("/unit=socialcenter", "spareforslag")).toBe("17");
  expect(advisors("/unit=herberger", "spareforslag")).toBe("15");
});

test.each([
  ["status-quo", "Boligrådgivere (25)"],
  ["oenskeforslag", "Boligrådgivere (25)"],
  ["spareforslag", "Boligrådgivere (32)"],
  ["begge", "Boligrådgivere (32)"],
])("the principskitse in %s shows %s at SCK", (scenario, shown) => {
  const table = staffingMatrix(evaluate(plan, { scenario }), { locale: "da" });
  expect(cells(table, "SCK")[0]).toBe(`${shown}; Støtte/kontaktpersoner (42)`);
});

test("one worker in each of the ten areas reaches 100–200 persons or families a year", () => {
  for (let area = 1; area <= 10; area++)
    expect(value(`fte/unit=omraade-${String(area)}/2012`, request)).toBe("1");
  const [row] = capacity(evaluate(plan, request), { locale: "da" }).rows;
  expect(row?.cells.map((cell) => (cell.kind === "text" ? cell.text : ""))).toEqual(
    years.map(() => "100–200"),
  );
});

test("in 2015 prices the request costs 5.055.195,23 kr., three areas an øre more than seven", () => {
  const view: View = { ...request, priceLevel: 2015 };
  expect(value("cost/proposal=intensiveret-indsats/2015", view)).toBe("5055195.23");
  expect(value("cost/2015", { scenario: "oenskeforslag", priceLevel: "current" })).toBe(
    value("cost/2015", view),
  );
  const areas = Array.from({ length: 10 }, (_, at) =>
    value(`cost/unit=omraade-${String(at + 1)}/2015`, view),
  );
  expect(areas.filter((cost) => cost === "505519.53")).toHaveLength(3);
  expect(areas.filter((cost) => cost === "505519.52")).toHaveLength(7);
});
