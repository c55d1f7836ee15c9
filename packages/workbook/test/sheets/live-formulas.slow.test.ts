import { examplePlan, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { buildWorkbook } from "../../src/index.js";
import { writeXlsx } from "../../src/xlsx/index.js";
import { examplePlans } from "../example-plans.js";
import { gnumeric, libreOffice, needs } from "../outside-program.js";
import { compareFigures } from "../recalculation/compare-figures.js";
import {
  recalculateWithGnumeric,
  recalculateWithLibreOffice,
} from "../recalculation/recalculate.js";
import {
  formulaCells,
  placeOf,
  poisonCachedValues,
  sabotageFormula,
  setCell,
} from "../recalculation/tamper.js";

/** A scenario alone and a year alone make ranges of one cell, which not every program takes for ranges. */
const smallest = {
  ...examplePlan,
  years: { first: 2012, count: 1 },
  scenarios: undefined,
  proposals: examplePlan.proposals!.map((proposal) => ({
    ...proposal,
    kind: "investment" as const,
  })),
};

const plans = new Map<string, Plan>([
  ...examplePlans.map(
    ([file, plan]) => [file.replace(/\.json$/, "").replaceAll("/", "-"), plan] as const,
  ),
  ["smallest", smallest],
]);

const workbooks = new Map(
  [...plans].map(([name, plan]) => {
    const adopted = name === "smallest" ? [] : (plan.proposals ?? []).map(({ id }) => id);
    return [name, buildWorkbook(plan, { view: { adopted } })];
  }),
);

describe.each([
  ["LibreOffice", libreOffice, recalculateWithLibreOffice],
  ["Gnumeric", gnumeric, recalculateWithGnumeric],
] as const)(
  "%s computes every figure of the example workbooks as the core does",
  (_, program, recalculate) => {
    test("cached values poisoned", needs(program), async () => {
      const files = new Map<string, Uint8Array>();
      for (const [name, workbook] of workbooks)
        files.set(name, poisonCachedValues(await writeXlsx(workbook)));
      const values = await recalculate(files);
      for (const [name, workbook] of workbooks) {
        const { wrong, compared } = compareFigures(workbook, values.get(name)!);
        expect(wrong.slice(0, 10), name).toEqual([]);
        expect(compared).toBeGreaterThan(20);
      }
    });
  },
);

describe("the two switches", () => {
  const plan = plans.get("koebenhavn-2011-plan")!;
  const start = buildWorkbook(plan, { view: { scenario: "status-quo" } });
  const label = (id: string) => plan.scenarios!.find((scenario) => scenario.id === id)!.label!;

  test.each([
    ["spareforslag", 2012],
    ["begge", 2015],
    ["oenskeforslag", "current"],
    ["status-quo", 2014],
  ] as const)(
    "%s at %s: LibreOffice computes what evaluate gives",
    needs(libreOffice),
    async (scenario, priceLevel) => {
      const bytes = await writeXlsx(start);
      const chosen = setCell(bytes, placeOf(bytes, "aarsvaerk_scenarie"), label(scenario));
      const level = priceLevel === "current" ? "løbende priser" : priceLevel;
      const switched = setCell(chosen, placeOf(chosen, "aarsvaerk_prisniveau"), level);
      const values = await recalculateWithLibreOffice(new Map([["note", switched]]));
      const expected = buildWorkbook(plan, { view: { scenario, priceLevel } });
      const { wrong, compared } = compareFigures(expected, values.get("note")!);
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    },
  );
});

test("a formula that is off by an øre is found", needs(libreOffice), async () => {
  const workbook = workbooks.get("koebenhavn-2011-plan")!;
  const bytes = await writeXlsx(workbook);
  const amount = formulaCells(bytes).find(
    ({ sheet, address }) => sheet === "Bemanding" && address === "K9",
  )!;
  const values = await recalculateWithLibreOffice(
    new Map([["sabotaged", poisonCachedValues(sabotageFormula(bytes, amount))]]),
  );
  const { wrong } = compareFigures(workbook, values.get("sabotaged")!);
  expect(wrong.map(({ sheet, address }) => `${sheet}!${address}`)).toContain("Bemanding!K9");
});
