import { examplePlan, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { buildWorkbook, type Cell, type Sheet } from "../../src/index.js";

const workbook = buildWorkbook(examplePlan, { view: { scenario: "begge" } });
const sheetNamed = (name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name)!;
const cellAt = (sheet: string, row: number, column: number): Cell =>
  sheetNamed(sheet).rows[row - 1]![column - 1]!;
const cells = (): Cell[] => workbook.sheets.flatMap(({ rows }) => rows.flat());
const formulaOf = ({ content }: Cell): string | undefined =>
  content.kind === "formula" ? content.formula : undefined;

describe("a plan as sheets", () => {
  test("in the plan's language, a sheet for each proposal", () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Forudsætninger",
      "Bemanding",
      "Fordeling",
      "Spareforslag til Budget 2012",
      "Intensiveret indsats i udsatte",
      "Sammenligning",
      "Beregning",
      "Kilder og kontrol",
    ]);
    const { sheets } = buildWorkbook(examplePlan, { locale: "en" });
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Assumptions", "Staffing"]);
  });

  test("an amount is FTE times price, settled, carried to the price level and settled again", () => {
    expect(formulaOf(cellAt("Bemanding", 6, 11))).toBe(
      "ROUND(ROUND(G6*E6,2)*Forudsætninger!$C$28,2)",
    );
  });

  test("every stated number has one input cell, and every input one place", () => {
    const inputs = cells().flatMap(({ input }) => input ?? []);
    expect(new Set(inputs).size).toBe(inputs.length);
    expect(inputs).toContain("rates/0/amount");
    expect(inputs).toContain("proposals/1/staffing/0/fte");
    expect(inputs).toContain("indexSeries/statens-loen/publications/fl2025/growth/2013");
  });

  test("formulas are in English with commas, and no text from the plan is one", () => {
    for (const cell of cells()) {
      const formula = formulaOf(cell);
      if (formula !== undefined) expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/;|^=/);
    }
    const hostile = buildWorkbook({ ...examplePlan, title: "=1+1" });
    const [first] = hostile.sheets[0]!.rows[0]!;
    expect(first!.content).toEqual({ kind: "text", text: "=1+1" });
  });

  test("scenarios that share a name are told apart", () => {
    const twice = {
      ...examplePlan,
      scenarios: [
        { id: "a", label: "Ens", adopts: [] },
        { id: "b", label: "ens", adopts: ["spareforslag-2012"] },
      ],
    };
    const [assumptions] = buildWorkbook(twice).sheets;
    const labels = assumptions!.rows[8]!.map(({ content }) =>
      content.kind === "text" ? content.text : "",
    );
    expect(labels.slice(1, 3)).toEqual(["Ens", "ens (2)"]);
  });

  test("a price level that no index reaches is not offered", () => {
    const plain = { ...examplePlan, series: undefined, indexSeries: undefined };
    const { validations } = buildWorkbook(JSON.parse(JSON.stringify(plain)) as Plan).sheets[0]!;
    expect(validations.find(({ kind }) => kind === "list")).toMatchObject({ values: ["2012"] });
  });
});
