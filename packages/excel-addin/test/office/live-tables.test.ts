import type { Plan } from "@aarsvaerk/core";
import { buildWorkbook, carriedPlan, linkedBlock, sheetNames } from "@aarsvaerk/workbook";
import { expect, test } from "vitest";
import { write } from "../../src/office/write/write.js";
import { examplePlan } from "../example-plans.js";
import { startClient } from "./harness.js";
import { value } from "./write-actions.js";

const note: Plan = examplePlan("koebenhavn-2011/plan.json");
const options = { view: { scenario: "begge" } };
const open = startClient("web");
const timeout = 20_000;

test(
  "a table that follows a sheet shows in Excel what the sheet shows, also after an edit there",
  { timeout },
  async () => {
    const { valueAt, typeInto } = open();
    const workbook = buildWorkbook(note, options);
    const carried = carriedPlan(note, options, "0.0.0");
    value(await write({ kind: "sheets", workbook, carried }, false));
    const names = sheetNames(note);
    const sheet = names.proposals.get("intensiveret-indsats")!;
    const block = linkedBlock(workbook, sheet, { total: true, thereafter: true });
    value(await write({ kind: "block", ...block, target: { newSheet: "Tabel 1" } }, false));

    const shown = (address: string): unknown => valueAt(address);
    // The block leaves out the empty row below the titles.
    for (const [row, from] of [
      [3, 4],
      [5, 6],
      [6, 7],
      [7, 8],
    ] as const)
      for (const column of "ABCDEFG")
        expect(shown(`Tabel 1!${column}${row}`), `${column}${row}`).toEqual(
          shown(`${sheet}!${column}${from}`),
        );
    expect(shown("Tabel 1!B5")).toBe(5_000_000);
    expect(shown("Tabel 1!A8")).toBe(`Tallene følger arket ${sheet}.`);

    typeInto("Bemanding!D9", 11);
    expect(shown("Tabel 1!B5")).toBe(5_500_000);
    expect(shown("Tabel 1!F6")).toBe(22_000_000);
  },
);

test("a row more on the sheet is told of in the table", { timeout }, async () => {
  const { valueAt, typeInto } = open();
  const workbook = buildWorkbook(note, options);
  const carried = carriedPlan(note, options, "0.0.0");
  value(await write({ kind: "sheets", workbook, carried }, false));
  const sheet = sheetNames(note).proposals.get("intensiveret-indsats")!;
  const block = linkedBlock(workbook, sheet);
  value(await write({ kind: "block", ...block, target: { newSheet: "Tabel 1" } }, false));
  typeInto(`${sheet}!A9`, "Endnu en post");
  expect(valueAt("Tabel 1!A8")).toContain("Indsæt tabellen igen");
});
