import { appraise, decimalText, investment, type Plan, type Table } from "@aarsvaerk/core";
import { paybackText } from "@aarsvaerk/core/calculation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildWorkbook, type Cell, type Sheet } from "../../src/index.js";
import { randomInvestments } from "./random-investments.js";

const [plan] = fc.sample(randomInvestments(40), { numRuns: 1, seed: 20110506 }) as [Plan];
const adopts = plan.scenarios![1]!.adopts;

const valueOf = ({ content }: Cell): string => {
  switch (content.kind) {
    case "formula":
      return typeof content.value === "string" ? content.value : decimalText(content.value);
    case "number":
      return decimalText(content.value);
    case "text":
      return content.text;
    default:
      return "";
  }
};

const rowNamed = (sheet: Sheet, label: string): string[] =>
  sheet.rows.find(([first]) => first && valueOf(first) === label)!.map(valueOf);

/** The row of the core's table with the figures as they are, not as they are printed. */
const exactRow = ({ rows }: Table, label: string): string[] =>
  rows
    .find((row) => row.label === label)!
    .cells.slice(1)
    .map((cell) => (cell.kind === "figure" ? decimalText(cell.exact) : ""));

describe("the sheets of investments", () => {
  const workbook = buildWorkbook(plan, { view: { scenario: "noget" } });
  const forms = plan
    .proposals!.filter(({ kind }) => kind === "investment" || kind === "efficiency")
    .map(({ id, title }) => {
      const adopted = adopts.filter((other) => other !== id);
      return {
        sheet: workbook.sheets.find(({ name }) => name === title)!,
        appraisal: appraise(plan, id, { adopted }),
      };
    });

  test("show the sums and the payback period that appraise gives for the rest of the scenario", () => {
    expect(forms.length).toBeGreaterThan(20);
    for (const { sheet, appraisal } of forms) {
      const table = investment(appraisal, { locale: "da", total: true, thereafter: true });
      for (const label of [
        "Samlet varig ændring",
        "Samlede implementeringsomkostninger",
        "Samlet økonomisk påvirkning",
      ])
        expect(rowNamed(sheet, label).slice(2), `${sheet.name}: ${label}`).toEqual(
          exactRow(table, label),
        );
      expect(rowNamed(sheet, "Tilbagebetalingstid")[1], sheet.name).toBe(
        paybackText(appraisal.payback, "da"),
      );
    }
  });

  test("are not all of one kind", () => {
    const answers = new Set(forms.map(({ appraisal }) => appraisal.payback.kind));
    expect([...answers].sort()).toEqual(["noInvestment", "notWithin", "years"]);
  });

  test("in current prices what belongs to fixed prices is empty", () => {
    const { sheets } = buildWorkbook(plan, { view: { priceLevel: "current" } });
    const { name } = forms[0]!.sheet;
    const sheet = sheets.find((each) => each.name === name)!;
    const total = rowNamed(sheet, "Samlet økonomisk påvirkning").slice(2);
    expect(total.slice(0, 4).every((text) => text !== "")).toBe(true);
    expect(total.slice(4)).toEqual(["", ""]);
    expect(rowNamed(sheet, "Tilbagebetalingstid")[1]).toBe("");
  });
});
