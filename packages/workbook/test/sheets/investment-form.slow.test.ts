import type { Plan, View } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildWorkbook } from "../../src/index.js";
import { writeXlsx } from "../../src/xlsx/index.js";
import { gnumeric, libreOffice, needs } from "../outside-program.js";
import { compareFigures } from "../recalculation/compare-figures.js";
import {
  recalculateWithGnumeric,
  recalculateWithLibreOffice,
} from "../recalculation/recalculate.js";
import { placeOf, poisonCachedValues, setCell } from "../recalculation/tamper.js";
import { randomInvestments } from "./random-investments.js";

/** Three plans of forty proposals each. */
const plans: readonly Plan[] = fc.sample(randomInvestments(40), { numRuns: 3, seed: 20260423 });
const views: readonly View[] = [
  { scenario: "noget" },
  { scenario: "noget", priceLevel: 2015 },
  { scenario: "intet", priceLevel: "current" },
];
const workbooks = plans.flatMap((plan, at) =>
  views.map((view, of) => ({
    name: `plan ${String(at)}, view ${String(of)}`,
    workbook: buildWorkbook(plan, { view }),
  })),
);

/** Øre that Gnumeric may be off by at an exact tie (rule 18), in a cell or in what is made of it. */
const ties = { LibreOffice: 0, Gnumeric: 1 } as const;

describe.each([
  ["LibreOffice", libreOffice, recalculateWithLibreOffice],
  ["Gnumeric", gnumeric, recalculateWithGnumeric],
] as const)(
  "%s and the sheets of 120 investments with poisoned caches",
  (name, program, recalculate) => {
    test("every figure and every payback period is the core's", needs(program), async () => {
      const files = new Map<string, Uint8Array>();
      for (const { name: key, workbook } of workbooks)
        files.set(key, poisonCachedValues(await writeXlsx(workbook)));
      const values = await recalculate(files);
      for (const { name: key, workbook } of workbooks) {
        const { wrong, compared } = compareFigures(workbook, values.get(key)!, {
          mayDifferBy: () => ties[name],
        });
        expect(wrong.slice(0, 5), key).toEqual([]);
        expect(compared).toBeGreaterThan(1_000);
      }
    });
  },
);

describe("the two switches", () => {
  test.each([
    ["Noget", 2014, { scenario: "noget", priceLevel: 2014 }],
    ["Noget", "løbende priser", { scenario: "noget", priceLevel: "current" }],
    ["Intet", 2011, { scenario: "intet", priceLevel: 2011 }],
  ] as const)(
    "%s, %s: the payback periods follow",
    needs(libreOffice),
    async (scenario, level, view) => {
      const [plan] = plans as [Plan];
      const bytes = await writeXlsx(buildWorkbook(plan, { view: { scenario: "intet" } }));
      const chosen = setCell(bytes, placeOf(bytes, "aarsvaerk_scenarie"), scenario);
      const switched = setCell(chosen, placeOf(chosen, "aarsvaerk_prisniveau"), level);
      const values = await recalculateWithLibreOffice(new Map([["plan", switched]]));
      const { wrong } = compareFigures(buildWorkbook(plan, { view }), values.get("plan")!);
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
