import { ProblemError, withInput, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildWorkbook, type Workbook } from "../../src/index.js";
import { sharingColumn } from "../../src/layout/funding-layout.js";
import { addressOf } from "../../src/sheet/address.js";
import { writeXlsx } from "../../src/xlsx/index.js";
import { libreOffice, needs } from "../outside-program.js";
import { compareFigures } from "../recalculation/compare-figures.js";
import { recalculateWithLibreOffice } from "../recalculation/recalculate.js";
import {
  placeOf,
  poisonCachedValues,
  sabotageFormula,
  setCell,
  type CellPlace,
} from "../recalculation/tamper.js";
import { randomPlans } from "./random-plans.js";

const plans = fc
  .sample(randomPlans, { numRuns: 24, seed: 20090401 })
  .map(({ plan }): Plan => ({ ...plan, language: "da" }));

const views = [
  { scenario: "alt", priceLevel: 2012 },
  { scenario: "alt", priceLevel: 2015 },
  { scenario: "alt", priceLevel: "current" },
  { scenario: "intet", priceLevel: 2013 },
] as const;

async function compared(
  files: ReadonlyMap<string, Uint8Array>,
  expected: ReadonlyMap<string, Pick<Workbook, "sheets">>,
): Promise<number> {
  const values = await recalculateWithLibreOffice(
    new Map([...files].map(([name, bytes]) => [name, poisonCachedValues(bytes)])),
  );
  let figures = 0;
  for (const [name, workbook] of expected) {
    const report = compareFigures(workbook, values.get(name)!);
    expect(report.wrong.slice(0, 5), name).toEqual([]);
    figures += report.compared;
  }
  return figures;
}

test(
  "the switches move funding and leave the accounts of frames in current prices",
  needs(libreOffice),
  async () => {
    const files = new Map<string, Uint8Array>();
    const expected = new Map<string, Workbook>();
    for (const [at, plan] of plans.entries()) {
      const view = views[at % views.length]!;
      const bytes = await writeXlsx(buildWorkbook(plan, { view: { scenario: "intet" } }));
      const label = plan.scenarios!.find(({ id }) => id === view.scenario)!.label!;
      const level = view.priceLevel === "current" ? "løbende priser" : view.priceLevel;
      const chosen = setCell(bytes, placeOf(bytes, "aarsvaerk_scenarie"), label);
      files.set(String(at), setCell(chosen, placeOf(chosen, "aarsvaerk_prisniveau"), level));
      expected.set(String(at), buildWorkbook(plan, { view }));
    }
    expect(await compared(files, expected)).toBeGreaterThan(plans.length * 500);
  },
);

function placeOfInput({ sheets }: Workbook, input: string): CellPlace | undefined {
  for (const { name: sheet, rows } of sheets)
    for (const [above, row] of rows.entries())
      for (const [before, cell] of row.entries())
        if (cell.input === input)
          return { sheet, address: addressOf({ row: above + 1, column: before + 1 }) };
  return undefined;
}

/** What somebody types instead: another share, another amount, another first or last year. */
const typed = { share: "7.25", amount: "1234567.89", from: "2013", until: "2014" } as const;

/** The plan with one number of its funding changed, as far as it is a plan then. */
function changed(plan: Plan, path: string, value: string): Plan | undefined {
  try {
    return withInput(plan, path, value);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/** The steps of shares are as fine as the plan states them; parts of them that nobody sees may differ. */
const seen = ({ sheets }: Workbook): Pick<Workbook, "sheets"> => ({
  sheets: sheets.filter(({ name }) => name !== "Finansiering, rest"),
});

test(
  "what is typed into the cells of grants and frames counts as it does in the plan",
  needs(libreOffice),
  async () => {
    const files = new Map<string, Uint8Array>();
    const expected = new Map<string, Pick<Workbook, "sheets">>();
    for (const [at, plan] of plans.slice(0, 12).entries()) {
      const workbook = buildWorkbook(plan, { view: { scenario: "alt" } });
      const places = workbook.sheets.flatMap(({ rows }) =>
        rows.flat().flatMap(({ input }) => input ?? []),
      );
      const ours = places.filter((path) => /\/funding\/\d+\/|^frames\//.test(path));
      for (const [key, value] of Object.entries(typed)) {
        const paths = ours.filter((path) => path.endsWith(`/${key}`));
        const path = paths[at % Math.max(paths.length, 1)];
        const next = path === undefined ? undefined : changed(plan, path, value);
        if (path === undefined || !next) continue;
        const place = placeOfInput(workbook, path)!;
        const name = `${String(at)} ${path}`;
        files.set(name, setCell(await writeXlsx(workbook), place, Number(value)));
        expected.set(name, seen(buildWorkbook(next, { view: { scenario: "alt" } })));
      }
    }
    expect(files.size).toBeGreaterThan(30);
    expect(await compared(files, expected)).toBeGreaterThan(files.size * 500);
  },
);

test("a part that is off by an øre shows in the controls", needs(libreOffice), async () => {
  const workbook = buildWorkbook(plans[0]!, { view: { scenario: "alt" } });
  const bytes = await writeXlsx(workbook);
  const behind = workbook.sheets.find(({ name }) => name === "Finansiering, rest")!;
  const row = behind.rows.findIndex((cells) => cells[3]?.content.kind === "formula") + 1;
  const part = addressOf({ row: row + 1, column: sharingColumn.part });
  const off = sabotageFormula(bytes, { sheet: behind.name, address: part });
  const values = await recalculateWithLibreOffice(new Map([["off", poisonCachedValues(off)]]));
  const { wrong } = compareFigures(workbook, values.get("off")!);
  const sum = wrong.find(({ sheet, address }) => sheet === "Kilder og kontrol" && address === "B4");
  expect(sum?.found).toMatch(/^0.0[12]/);
});
