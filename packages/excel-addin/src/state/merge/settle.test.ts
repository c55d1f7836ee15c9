import { exact, examplePlan, inputValue, parsePlan, withInput, type Plan } from "@aarsvaerk/core";
import type { InputChange } from "@aarsvaerk/workbook";
import { describe, expect, test } from "vitest";
import { noSheets } from "../initial-state.js";
import type { SheetsState } from "../pane-state.js";
import { settle, withAgreed } from "./settle.js";
import { merge } from "./three-way.js";

const price = "rates/aarsvaerk/amount";
const fte = "proposals/intensiveret-indsats/staffing/koordinatorer/fte";
const changed = (path: string, to: string): InputChange => ({
  path,
  address: "Bemanding!D6",
  label: path,
  format: "fte",
  old: inputValue(examplePlan, path)!,
  new: exact(to),
});

function sheetsWith(pane: Plan, changes: readonly InputChange[]): SheetsState {
  const merged = merge({ changes, taken: [], turnedDown: [] }, pane);
  const written = { plan: examplePlan, view: {}, locale: "da" as const };
  return { ...noSheets, ...merged, written };
}

const pane = withInput(examplePlan, price, "520000");
const sheets = sheetsWith(pane, [changed(price, "510000")]);

describe("a conflict", () => {
  test("settled for the sheet takes what it says", () => {
    const settled = settle(sheets, pane, price, "sheet");
    if (!settled.ok) expect.fail();
    expect(settled.plan).toEqual(withInput(examplePlan, price, "510000"));
    expect(settled.sheets).toMatchObject({ conflicts: [], taken: [{ path: price }] });
  });

  test("settled for the pane stays settled at the next reading", () => {
    const settled = settle(sheets, pane, price, "pane");
    if (!settled.ok) expect.fail();
    expect(settled.plan).toBe(pane);
    const next = merge({ ...settled.sheets, changes: [changed(price, "510000")] }, pane);
    expect([next.plan, next.conflicts]).toEqual([pane, []]);
  });

  test("that nobody has is settled already", () => {
    expect(settle(sheets, pane, fte, "sheet")).toEqual({ ok: true, plan: pane, sheets });
  });

  test("is none any more, once the pane says the same", () => {
    const agreed = withAgreed(sheets, withInput(pane, price, "510000"));
    expect(agreed.sheets).toMatchObject({ conflicts: [], taken: [{ path: price }] });
  });

  test("shows what the pane holds now", () => {
    const still = withAgreed(sheets, withInput(pane, price, "530000"));
    expect(still.sheets.conflicts).toMatchObject([{ inPane: exact("530000") }]);
  });
});

describe("a line that the pane has removed", () => {
  const without: Plan = {
    ...examplePlan,
    proposals: examplePlan.proposals?.map((proposal) =>
      proposal.id === "intensiveret-indsats" ? { ...proposal, staffing: [] } : proposal,
    ),
  };
  const gone = sheetsWith(without, [changed(fte, "12")]);

  test("comes back as it was written, with what the sheet says", () => {
    const settled = settle(gone, without, fte, "sheet");
    if (!settled.ok) expect.fail();
    expect(settled.plan).toEqual(withInput(examplePlan, fte, "12"));
    expect(settled.sheets.conflicts).toEqual([]);
    expect(parsePlan(settled.plan).ok).toBe(true);
  });

  test("stays removed", () => {
    const settled = settle(gone, without, fte, "pane");
    expect(settled).toMatchObject({ ok: true, plan: without, sheets: { conflicts: [] } });
  });

  test("cannot come back without its price", () => {
    const bare: Plan = {
      ...without,
      rates: without.rates?.filter(({ id }) => id !== "aarsvaerk"),
    };
    const settled = settle(sheetsWith(bare, [changed(fte, "12")]), bare, fte, "sheet");
    expect(settled.ok).toBe(false);
    expect(!settled.ok && settled.problems).not.toEqual([]);
  });
});
