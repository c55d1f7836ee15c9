import { examplePlan, exact, withInput, withInputs, type Plan, type View } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { buildWorkbook, readPlan, verifyWorkbook } from "../../src/index.js";
import { asFound, cellsOf, inView, number, put, sheetsAsFound } from "./as-found.js";

const line = "proposals/intensiveret-indsats/staffing/koordinatorer";

/** The workbook of a plan, with the cells that a program shows after inputs were changed in it. */
function calculated(plan: Plan, view: View, edited: Plan, chosen: View) {
  const workbook = inView(plan, view);
  return { ...workbook, sheets: sheetsAsFound(buildWorkbook(edited, { view: chosen })) };
}

describe("the figures of a workbook", () => {
  test("all are compared, and a wrong one is told with what the core has", () => {
    const workbook = inView(examplePlan, { scenario: "begge" });
    const whole = verifyWorkbook(workbook);
    expect([whole.controls, whole.deviations]).toEqual([[], []]);
    const formulas = workbook.sheets
      .flatMap(({ cells }) => [...cells.values()])
      .filter(({ formula }) => formula !== undefined);
    expect(whole.compared).toBe(formulas.length);
    const cell = cellsOf(workbook, "Bemanding").get("K6")!;
    put(workbook, "Bemanding", "K6", { ...cell, ...number("12500000.01") });
    expect(verifyWorkbook(workbook).deviations).toEqual([
      {
        address: "Bemanding!K6",
        label: "Boligrådgivere, Kr. 2012",
        shown: exact("12500000.01"),
        expected: exact("12500000"),
      },
    ]);
  });

  test("a thousandth of an øre is binary arithmetic; an FTE is told by its ninth decimal", () => {
    const workbook = inView(examplePlan, { scenario: "begge" });
    const cells = cellsOf(workbook, "Bemanding");
    put(workbook, "Bemanding", "K6", { ...cells.get("K6")!, ...number("12500000.00001") });
    expect(verifyWorkbook(workbook).deviations).toEqual([]);
    put(workbook, "Bemanding", "G6", { ...cells.get("G6")!, ...number("25.00001") });
    expect(verifyWorkbook(workbook).deviations.map(({ address }) => address)).toEqual([
      "Bemanding!G6",
    ]);
  });

  test("an input changed where nothing calculates: the figures of before deviate", () => {
    const workbook = inView(examplePlan, { scenario: "begge" });
    put(workbook, "Bemanding", "D9", number("9"));
    const { reading, deviations } = verifyWorkbook(workbook);
    expect(reading.changes).toHaveLength(1);
    expect(deviations.map(({ address }) => address)).toContain("Bemanding!G9");
  });

  test("inputs and switches changed where everything follows: nothing deviates", () => {
    const edited = withInputs(examplePlan, [
      { path: `${line}/fte`, value: "9.6" },
      { path: "indexSeries/statens-loen/publications/fl2025/growth/2014", value: "1.5" },
    ]);
    const [view, chosen] = [{ scenario: "begge" }, { adopted: [], priceLevel: 2015 }];
    const workbook = calculated(examplePlan, view, edited, chosen);
    const { reading, controls, deviations, compared } = verifyWorkbook(workbook);
    expect(reading.changes).toHaveLength(2);
    expect([controls, deviations]).toEqual([[], []]);
    expect(compared).toBe(verifyWorkbook(inView(examplePlan, view)).compared);
  });

  test("a sheet that the edited plan would not have: the others are compared place by place", () => {
    const dated = withInput(examplePlan, `${line}/starts`, "2012-07-01");
    const view = { scenario: "begge" };
    const workbook = inView(dated, view);
    const all = verifyWorkbook(workbook).compared;
    put(workbook, "Perioder", "C5", { kind: "empty" });
    const { reading, compared, deviations } = verifyWorkbook(workbook);
    expect(reading.ok && reading.plan).toEqual(examplePlan);
    expect(compared).toBeLessThan(all);
    expect(compared).toBeGreaterThan(50);
    // Nothing has been calculated anew.
    expect(deviations.map(({ address }) => address)).toContain("Bemanding!K9");
  });

  test("a scenario that comes to adopt nothing keeps the columns of the workbook", () => {
    const [first] = examplePlan.scenarios!;
    const plan = { ...examplePlan, scenarios: examplePlan.scenarios!.filter((s) => s !== first) };
    const workbook = inView(plan, { scenario: "begge" });
    const all = verifyWorkbook(workbook).compared;
    for (const address of ["C10", "C11"]) put(workbook, "Forudsætninger", address, number("0"));
    const { reading, compared } = verifyWorkbook(workbook);
    expect(reading.changes).toHaveLength(2);
    expect(compared).toBe(all);
  });
});

test("a control that is not nought", () => {
  const workbook = inView(examplePlan, { scenario: "begge" });
  const [address, cell] = [...cellsOf(workbook, "Kilder og kontrol")].find(
    ([, { formula }]) => formula?.startsWith("ROUND(SUM(") === true,
  )!;
  put(workbook, "Kilder og kontrol", address, { ...cell, ...number("0.01") });
  const { controls } = verifyWorkbook(workbook);
  expect(controls).toMatchObject([
    { address: `Kilder og kontrol!${address}`, shown: exact("0.01") },
  ]);
  put(workbook, "Kilder og kontrol", address, { ...cell, kind: "error", value: "#REF!" });
  expect(verifyWorkbook(workbook).controls).toMatchObject([{ shown: "#REF!" }]);
});

test("without a plan there is nothing to compare", () => {
  const { reading, controls, deviations, compared } = verifyWorkbook({
    ...asFound(examplePlan),
    carried: [],
  });
  expect([reading.ok, controls, deviations, compared]).toEqual([false, [], [], 0]);
  expect(readPlan(asFound(examplePlan)).ok).toBe(true);
});
