import { examplePlan, explain, explanationText, evaluate, withInput } from "@aarsvaerk/core";
import { buildWorkbook, inputAddresses } from "@aarsvaerk/workbook";
import { describe, expect, test } from "vitest";
import { explainedFigure, type ExplainedStep } from "./explained.js";
import { isOnSheets, selectedIn } from "./selected-cell.js";

const view = { scenario: "begge", priceLevel: 2015 } as const;
const workbook = buildWorkbook(examplePlan, { view });

function* all(step: ExplainedStep): Generator<ExplainedStep> {
  yield step;
  for (const part of step.parts) yield* all(part);
}

const stepsOf = (path: string): ExplainedStep[] => {
  const explained = explainedFigure(examplePlan, path, view, "da");
  if (!explained.ok) throw new Error("not explained");
  return [...all(explained.step)];
};

const indented = (step: ExplainedStep, depth = 0): string[] => [
  "  ".repeat(depth) + step.text,
  ...step.details.map((detail) => "  ".repeat(depth) + "    " + detail),
  ...step.parts.flatMap((part) => indented(part, depth + 1)),
];

describe("a figure explained", () => {
  test.each([
    "cost/2015",
    "cost/line=koordinatorer/2013",
    "fte/unit=herberger/2012",
    "cost/unit=socialcenter",
  ])("%s: the steps say what the core says, set in as there", (path) => {
    const [first] = stepsOf(path);
    const step = explain(evaluate(examplePlan, view), path);
    const text = explanationText(step, { locale: "da", currency: "DKK" });
    expect(indented(first!).join("\n")).toBe(text);
  });

  test("down to inputs that stand in cells", () => {
    const addresses = inputAddresses(workbook, examplePlan);
    const inputs = stepsOf("cost/2015").flatMap(({ input }) => input ?? []);
    expect(inputs.map((input) => addresses.get(input))).toEqual(
      expect.arrayContaining(["Bemanding!D6", "Bemanding!D9", "Forudsætninger!B15"]),
    );
  });

  test("a first day is an input too", () => {
    const path = "proposals/intensiveret-indsats/staffing/koordinatorer/starts";
    const later = withInput(examplePlan, path, "2012-10-16");
    const explained = explainedFigure(later, "cost/line=koordinatorer/2012", view, "da");
    const inputs = explained.ok ? [...all(explained.step)].map(({ input }) => input) : [];
    expect(inputs).toContain(path);
  });

  test("what cannot be explained is told", () => {
    const explained = explainedFigure(examplePlan, "cost/2012", { priceLevel: 2040 }, "da");
    expect(explained).toMatchObject({ ok: false, problems: [{ code: "missingIndexYear" }] });
  });
});

describe("the cell that is selected", () => {
  const at = (address: string) => selectedIn(workbook, view, address);

  test("a figure of the core, with what the cell shows it for", () => {
    expect(at("Bemanding!K6")).toMatchObject({
      kind: "figure",
      path: "cost/line=boligraadgivere/2012",
      view,
    });
    expect(at("'Spareforslag til Budget 2012'!B6")).toMatchObject({
      kind: "figure",
      path: "cost/line=fra-socialcenter/2012",
      view: { priceLevel: 2015, adopted: ["spareforslag-2012", "intensiveret-indsats"] },
    });
    expect(at("Sammenligning!B5")).toMatchObject({
      kind: "figure",
      path: "cost/2012",
      view: { priceLevel: 2015, adopted: [] },
    });
  });

  test("an input, a formula on the way, and what holds no figure", () => {
    expect(at("Bemanding!D6")).toMatchObject({ kind: "input", path: "baseline/staffing/0/fte" });
    const total = at("Spareforslag til Budget 2012!B8");
    expect(total.kind === "formula" ? total.parts.map(({ address }) => address) : []).toEqual([
      "Spareforslag til Budget 2012!B6",
      "Spareforslag til Budget 2012!B7",
    ]);
    expect(at("Bemanding!A1").kind).toBe("noFigure");
    expect(at("Bemanding!ZZ999").kind).toBe("noFigure");
    expect(at("Ark1!A1").kind).toBe("noFigure");
    expect(isOnSheets(workbook, "Ark1!A1")).toBe(false);
    expect(isOnSheets(workbook, "Bemanding!A1")).toBe(true);
  });

  test("every figure cell of the sheets can be explained, with the value that it shows", () => {
    let compared = 0;
    for (const { name, rows } of workbook.sheets)
      rows.forEach((cells, row) =>
        cells.forEach(({ content }, column) => {
          const letter = String.fromCharCode(65 + column);
          const selected = at(`${name}!${letter}${row + 1}`);
          if (selected.kind !== "figure" || content.kind !== "formula" || content.value === "")
            return;
          const { value } = explain(evaluate(examplePlan, selected.view), selected.path);
          expect(content.value, `${name}!${letter}${row + 1}`).toEqual(value);
          compared++;
        }),
      );
    expect(compared).toBeGreaterThan(60);
  });
});
