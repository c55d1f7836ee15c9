import {
  evaluate,
  examplePlan,
  figure,
  inputPlace,
  type Outcome,
  type Plan,
  type View,
} from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildWorkbook,
  cellAt,
  inputAddresses,
  precedents,
  tracedCell,
  type Cell,
} from "../../src/index.js";
import { leadingPlans } from "../example-plans.js";
import { randomPlans } from "../sheets/random-plans.js";

/** Compares every cell that names a figure of the core with that figure. @returns how many there were */
function checkFigures(plan: Plan, view: View): number {
  const workbook = buildWorkbook(plan, { view });
  const shown = evaluate(plan, view);
  const { priceLevel, asOf } = view;
  const prices = {
    ...(priceLevel === undefined ? {} : { priceLevel }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const outcomes = new Map<string, Outcome>();
  const outcomeWith = (adopted: readonly string[]): Outcome => {
    const outcome = outcomes.get(adopted.join()) ?? evaluate(plan, { ...prices, adopted });
    outcomes.set(adopted.join(), outcome);
    return outcome;
  };
  let compared = 0;
  const check = (cell: Cell) => {
    const { content, figure: path, figureWith } = cell;
    if (content.kind !== "formula" || content.value === "") return;
    const told = figureWith
      ? figure(outcomeWith(figureWith.adopted), figureWith.path)
      : path !== undefined && figure(shown, path);
    if (!told) return;
    expect(content.value, figureWith?.path ?? path).toEqual(told.value);
    compared++;
  };
  workbook.sheets.flatMap(({ rows }) => rows.flat()).forEach(check);
  return compared;
}

describe("a cell that names a figure shows it", () => {
  test.each(leadingPlans.map(([file, plan]) => ({ file, plan })))("$file", ({ plan }) => {
    const adopted = (plan.proposals ?? []).slice(0, 1).map(({ id }) => id);
    expect(checkFigures(plan, { adopted })).toBeGreaterThan(10);
  });

  test("in whatever plan and view", { timeout: 30_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(randomPlans, ({ plan, view }) => {
        compared += checkFigures(plan, view);
      }),
      { numRuns: 12, seed: 7 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });
});

describe("cells by their address", () => {
  const workbook = buildWorkbook(examplePlan);

  test("quoted, absolute, in any case; nothing where there is none", () => {
    const cell = cellAt(workbook, "Spareforslag til Budget 2012!B6");
    expect(cell?.figureWith?.path).toBe("cost/line=fra-socialcenter/2012");
    expect(cellAt(workbook, "'SPAREFORSLAG til budget 2012'!$B$6")).toBe(cell);
    expect(
      ["B6", "Ark1!B6", "Bemanding!ZZ99", "Bemanding!A1:B2"].map((at) => cellAt(workbook, at)),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("every input of the sheets is found by its path", () => {
    const addresses = inputAddresses(workbook, examplePlan);
    const inputs = workbook.sheets
      .flatMap(({ rows }) => rows.flat())
      .flatMap(({ input }) => (input === undefined ? [] : [inputPlace(examplePlan, input).path]));
    expect(new Set(addresses.keys())).toEqual(new Set(inputs));
    for (const [path, address] of addresses) {
      const { input = "" } = cellAt(workbook, address) ?? {};
      expect(inputPlace(examplePlan, input).path).toBe(path);
    }
  });

  test("what a formula is made of, with labels; noughts and texts of conditions left out", () => {
    const found = precedents(workbook, "Sammenligning!B5");
    expect(found.map(({ address, label }) => [address, label])).toEqual([
      ["Beregning!B6", "Boligrådgivere, Uændret"],
      ["Bemanding!K6", "Boligrådgivere, Kr. 2012"],
      ["Bemanding!K7", "Boligrådgivere, Kr. 2012"],
      ["Bemanding!K8", "Boligrådgivere, Kr. 2012"],
      ["Bemanding!K9", "Koordinerende medarbejdere, Kr. 2012"],
    ]);
    expect(precedents(workbook, "Bemanding!D6")).toEqual([]);
    expect(tracedCell(workbook, "Bemanding!D6")?.label).toBe("Boligrådgivere, Angivet");
    expect(tracedCell(workbook, "Ark1!A1")).toBeUndefined();
  });
});
