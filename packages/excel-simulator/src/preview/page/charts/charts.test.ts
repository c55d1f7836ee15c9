import { beforeAll, expect, test } from "vitest";
import type { MakeEngine } from "../../../calculation/formula-engine.js";
import { loadIronCalcInNode } from "../../../calculation/load-in-node.js";
import { parseArea } from "../../../grid/address.js";
import { Workbook } from "../../../model/workbook.js";
import { pageLocale } from "../page-locale.js";
import { chartFigures } from "./chart-figures.js";
import { chartLabel } from "./chart-label.js";
import { scaleOf, stackedEnds, ticksOf } from "./scale.js";

let makeEngine: MakeEngine;
beforeAll(() => {
  makeEngine = loadIronCalcInNode();
});

test("a chart says its figures to somebody who does not see it", () => {
  const workbook = new Workbook({ makeEngine });
  const sheet = workbook.sheets.active;
  const rows = [
    ["2012", 5_000_000],
    ["2013", -2.5],
  ];
  workbook.enter(sheet, parseArea("A1:B2")!, (row, column) =>
    column === 0 ? `'${rows[row]![0]!}` : rows[row]![1],
  );
  const at = (address: string) => ({ sheet, area: parseArea(address)! });
  const series = {
    name: "Udgift",
    values: at("B1:B2"),
    categories: at("A1:A2"),
    chartType: "ColumnClustered",
    fill: "",
    hasDataLabels: false,
  };
  const chart = workbook.charts.add(sheet, "ColumnClustered", [series], "Columns");
  const figures = chartFigures(workbook, chart);
  expect(chartLabel(figures, pageLocale("da-DK"))).toBe(
    "Søjlediagram: Udgift. Udgift: 2012 5000000; 2013 -2,5",
  );
  chart.description = "Udgiften falder.";
  expect(chartLabel(chartFigures(workbook, chart), pageLocale("en-US"))).toBe(
    "Column chart: Udgift. Udgiften falder.",
  );
});

test("nought is always on the scale", () => {
  const above = scaleOf([5, 10], 0, 100);
  expect([above.at(0), above.at(10)]).toEqual([100, 0]);
  const both = scaleOf([-5, 5], 0, 100);
  expect([both.at(-5), both.at(0), both.at(5)]).toEqual([100, 50, 0]);
  expect(scaleOf([], 0, 100).at(0)).toBe(100);
});

test("the axis is marked at round figures", () => {
  expect(ticksOf({ least: 0, most: 17 })).toEqual([0, 5, 10, 15]);
  expect(ticksOf({ least: -2_500, most: 8_000 })).toEqual([0, 5_000]);
  expect(ticksOf({ least: -1, most: 0 })).toEqual([-1, -0.5, 0]);
  expect(ticksOf({ least: 0, most: 0 })).toEqual([0]);
});

test("the axis shows its figures as the cells do", () => {
  const workbook = new Workbook({ makeEngine });
  const sheet = workbook.sheets.active;
  workbook.setLook(sheet, parseArea("B1")!, () => ({ numberFormat: "#,##0," }));
  const values = { sheet, area: parseArea("B1:B2")! };
  const series = {
    name: "x",
    values,
    categories: undefined,
    chartType: "",
    fill: "",
    hasDataLabels: false,
  };
  const chart = workbook.charts.add(sheet, "Line", [series], "Columns");
  expect(chartFigures(workbook, chart).numberFormat).toBe("#,##0,");
  chart.axes.value.numberFormat = "0.0";
  expect(chartFigures(workbook, chart).numberFormat).toBe("0.0");
});

test("what is stacked reaches as far as its sum, above and below nought apart", () => {
  expect(stackedEnds([{ values: [1, -2] }, { values: [3, -4] }, { values: [-1, 5] }])).toEqual([
    4, -1, 5, -6,
  ]);
});
