import { buildWorkbook, carriedPlan, readPlan } from "@aarsvaerk/workbook";
import type { Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { read } from "../../src/office/read/read.js";
import { foresee, write } from "../../src/office/write/write.js";
import type { OpenExcel } from "./harness.js";
import { value } from "./write-actions.js";
import { smallPlan } from "./written-plan.js";

const plan: Plan = { ...smallPlan(1), scenarios: [] };
const scenario = "Forudsætninger!B4";

interface Shown {
  readonly view: { readonly adopted?: readonly string[] };
  readonly alsoShown?: readonly object[];
}

const writingOf = (its: Plan, shown: Shown, before?: readonly [Plan, Shown]) => ({
  kind: "sheets" as const,
  workbook: buildWorkbook(its, shown),
  carried: carriedPlan(its, shown, "1.0.0"),
  ...(before ? { replaces: buildWorkbook(...before) } : {}),
});

/** A scenario that the plan does not name, and that is switched off in the sheet, held against one client. */
export function switchedScenario(open: OpenExcel): void {
  test("a scenario without a name stays to be chosen when another was chosen in the sheet", async () => {
    const { typeInto, valueAt } = open();
    value(await write(writingOf(plan, { view: { adopted: ["foerst"] } }), false));
    const own = valueAt(scenario);
    typeInto(scenario, "Vedtaget budget");
    const reading = readPlan(value(await read()).workbook);
    if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
    expect(reading.view.adopted).toEqual([]);
    const dearer = {
      ...plan,
      rates: [{ ...plan.rates![0]!, amount: smallPlan(2).rates![0]!.amount }],
    };
    const update = writingOf(dearer, reading, [reading.plan, reading]);
    const { changes, needsConsent } = value(await foresee(update));
    expect(needsConsent).toBe(false);
    expect(changes).toEqual([{ address: "Forudsætninger!B14", cells: 1, effect: "changed" }]);
    value(await write(update, false));
    typeInto(scenario, String(own));
    expect(valueAt("Første forslag!B6")).toBe(5_100_000);
    const again = readPlan(value(await read()).workbook);
    expect(again.findings.map(({ code }) => code)).toEqual(["sheetAdded"]);
    expect(again.ok && again.view.adopted).toEqual(["foerst"]);
  });
}
