import { examplePlan, withInputs, type InputEdit, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildWorkbook,
  carriedPlan,
  readPlan,
  verifyWorkbook,
  type PlanReading,
  type WorkbookOptions,
} from "../../src/index.js";
import { readXlsx, writeXlsx } from "../../src/xlsx/index.js";
import { libreOffice, needs } from "../outside-program.js";
import { resaveWithLibreOffice } from "../recalculation/recalculate.js";
import { setCell } from "../recalculation/tamper.js";
import { randomPlans } from "../sheets/random-plans.js";
import { examplePlans } from "../example-plans.js";

const fileOf = (plan: Plan, options: WorkbookOptions = {}): Promise<Uint8Array> =>
  writeXlsx(buildWorkbook(plan, options), carriedPlan(plan, options, "0.0.0"));

async function found(file: Uint8Array) {
  const result = await readXlsx(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const read = async (file: Uint8Array): Promise<PlanReading> => readPlan(await found(file));

describe("a workbook that LibreOffice has saved", needs(libreOffice), () => {
  test("gives its plan back without a finding: the examples, and 30 random plans", async () => {
    const random = fc.sample(randomPlans, { numRuns: 30, seed: 31 });
    const plans = new Map([
      ...examplePlans.map(([name, plan]) => [name, { plan, view: {} }] as const),
      ...random.map((each, at) => [String(at), each] as const),
    ]);
    const files = new Map<string, Uint8Array>();
    for (const [name, { plan, view }] of plans) files.set(name, await fileOf(plan, { view }));
    for (const [name, file] of await resaveWithLibreOffice(files)) {
      const reading = await read(file);
      expect(reading.findings.slice(0, 5), name).toEqual([]);
      expect(reading.changes, name).toEqual([]);
      expect(reading.ok && JSON.stringify(reading.plan), name).toBe(
        JSON.stringify(plans.get(name)?.plan),
      );
      const { deviations, controls } = verifyWorkbook(await found(file));
      expect([deviations.slice(0, 3), controls], name).toEqual([[], []]);
    }
  });

  test("after inputs were typed into it, gives the plan with the same changes", async () => {
    const { plan, view } = withEverything();
    const edits: readonly (InputEdit & { readonly typed: number })[] = [
      { path: "proposals/p/staffing/dated/fte", typed: 9.6, value: "9.6" },
      // 16 October 2012 as a day of a sheet's calendar.
      { path: "proposals/p/staffing/dated/starts", typed: 41198, value: "2012-10-16" },
      { path: "rates/aarsvaerk/amount", typed: 512345.67, value: "512345.67" },
      { path: "proposals/p/amounts/thousands/amount", typed: 1234500, value: "1234.5" },
      { path: "proposals/p/percentages/two/percent", typed: -2.25, value: "-2.25" },
      {
        path: "indexSeries/statens-loen/publications/fl2025/growth/2013",
        typed: 1.1,
        value: "1.1",
      },
      { path: "scenarios/intet/adopts/p", typed: 1, value: "1" },
    ];
    const options = { view };
    const untouched = await read(await fileOf(plan, options));
    const inputs = untouched.ok ? untouched.inputs : [];
    let file = await fileOf(plan, options);
    for (const { path, typed } of edits) {
      const place = inputs.find((input) => input.path === path)?.address.split("!") ?? [];
      file = setCell(file, { sheet: place[0]!, address: place[1]! }, typed);
    }
    const saved = (await resaveWithLibreOffice(new Map([["edited", file]]))).get("edited")!;
    const reading = await read(saved);
    expect(reading.findings).toEqual([]);
    expect(new Set(reading.changes.map(({ path }) => path))).toEqual(
      new Set(edits.map(({ path }) => path)),
    );
    const byHand = edits.map(({ path, value }) => ({ path, ...(value && { value }) }));
    expect(reading.ok && reading.plan).toEqual(withInputs(plan, byHand));
    expect(verifyWorkbook(await found(saved)).deviations).toEqual([]);
  });
});

/** A plan with a date, an amount in 1.000 kr., a percentage, growth and a scenario. */
function withEverything(): { plan: Plan; view: { scenario: string } } {
  const [rate] = examplePlan.rates!;
  const plan: Plan = {
    ...examplePlan,
    rates: [rate!],
    baseline: {
      staffing: [{ id: "now", role: "Nu", fte: "25", rate: rate!.id }],
    },
    proposals: [
      {
        id: "p",
        kind: "request",
        title: "Forslag",
        staffing: [{ id: "dated", role: "Nye", fte: "10", rate: rate!.id, starts: "2012-07-01" }],
        amounts: [{ id: "thousands", label: "Lokaler", amount: "1000.5", amountUnit: "1000kr" }],
        percentages: [{ id: "two", label: "Effektivisering", percent: "-2" }],
      },
    ],
    scenarios: [
      { id: "intet", label: "Intet", adopts: [] },
      { id: "alt", label: "Alt", adopts: ["p"] },
    ],
  };
  return { plan, view: { scenario: "alt" } };
}
