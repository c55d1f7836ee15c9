import { exact, renderTable, staffing, withInput, type Plan, type View } from "@aarsvaerk/core";
import type { ClientFlavour } from "@aarsvaerk/excel-simulator";
import { buildWorkbook, inputAddresses, tableCells, verifyWorkbook } from "@aarsvaerk/workbook";
import { expect, test } from "vitest";
import { excelPort } from "../../src/office/excel-port.js";
import { comparedTable } from "../../src/pane/compare/compared-table.js";
import { outcomeOf } from "../../src/results/index.js";
import { firstView } from "../../src/state/first-view.js";
import type { PaneState } from "../../src/state/pane-state.js";
import { createStore, type Store } from "../../src/state/store.js";
import { startClient, type OpenedExcel } from "../office/harness.js";
import { roundTrips } from "../office/round-trips.js";
import { seenIn } from "../office/seen.js";
import { compared } from "./figures.js";
import { note, price } from "./note.js";

/** The pane's state and its way to Excel, without a screen. */
async function startedPane(): Promise<Store> {
  const store = createStore(
    {
      port: excelPort(),
      programVersion: "1.2.3",
      year: () => 2011,
      copy: () => Promise.resolve(true),
    },
    "da",
  );
  await store.actions.start();
  return store;
}

const both: View = firstView(note);
const statusQuo: View = { scenario: "status-quo" };

const staffOf = (plan: Plan, view: View): string => {
  const shown = outcomeOf(plan, view);
  if (!shown.ok) throw new Error(JSON.stringify(shown.problems));
  return renderTable(staffing(shown.outcome, { locale: "da" }), { format: "csv" });
};

/** Everything in the sheets of a plan is what the core has for it. */
function expectFigures({ workbook }: OpenedExcel, plan: Plan): void {
  const { compared: count, deviating } = compared(
    buildWorkbook(plan, { view: both }),
    (name, row, column) => {
      const sheet = workbook.sheets.find(name);
      return sheet && workbook.valueAt(sheet, row, column);
    },
  );
  expect(deviating).toEqual([]);
  expect(count).toBeGreaterThan(400);
}

/** What happened in the pane. @throws what it told instead */
function told({ state }: Store, what: string): PaneState {
  expect(state.value.message).toMatchObject({ kind: "done", what });
  return state.value;
}

/** The main path with one of the clients of Excel: from an empty workbook to the note and back. */
export function mainPath(flavour: ClientFlavour): void {
  const open = startClient(flavour);

  test(
    "from an empty workbook to the note of 2011, and again from the file",
    { timeout: 30_000 },
    async () => {
      const excel = open();
      const syncs = async (act: () => Promise<void>): Promise<number> => {
        const before = roundTrips(excel.host).length;
        await act();
        return roundTrips(excel.host).length - before;
      };
      const pane = await startedPane();
      const { state, actions } = pane;
      expect(state.value).toMatchObject({ found: "nothing", isListening: true });
      await actions.openExample();
      expect(state.value.plan).toEqual(note);

      // The sheets, after the question.
      expect(await syncs(actions.proposeSheets)).toBeLessThanOrEqual(3);
      expect(state.value.proposed?.foreseen).toMatchObject({ needsConsent: false });
      expect(await syncs(() => actions.accept(false))).toBeLessThanOrEqual(3);
      told(pane, "written");
      expectFigures(excel, note);

      // What is typed in the grid comes into the pane.
      const cell = inputAddresses(buildWorkbook(note), note).get(price) ?? "";
      excel.typeInto(cell, 510_000);
      await expect.poll(() => state.value.message).toMatchObject({ what: "fetched", count: 1 });
      const raised = withInput(note, price, "510000");
      expect(exact(state.value.plan?.rates?.[0]?.amount ?? "0")).toEqual(exact("510000"));
      expectFigures(excel, raised);

      // The savings proposal adopted: 25 become 32, which are 17 and 15.
      const plan = state.value.plan ?? note;
      actions.chooseView(statusQuo);
      expect(staffOf(plan, state.value.view)).toMatch(/Boligrådgivere;25/);
      actions.chooseView(both);
      expect(staffOf(plan, state.value.view)).toMatch(
        /Boligrådgivere i alt;32.*Socialcentret;17.*Herbergerne;15/s,
      );

      // A comparison with its chart, and the way back.
      const before = seenIn(excel);
      const comparison = comparedTable(plan, {
        comparison: "difference",
        from: statusQuo,
        to: both,
        locale: "da",
        signs: "expenditure",
        lines: false,
      });
      if (comparison.kind !== "table") throw new Error(comparison.kind);
      const insertion = { name: "Forskel", ...tableCells(comparison.table) };
      expect(await syncs(() => actions.proposeTable(insertion, "newSheet"))).toBeLessThanOrEqual(3);
      expect(await syncs(() => actions.accept(false))).toBeLessThanOrEqual(3);
      told(pane, "written");
      const inserted = excel.workbook.sheets.find("Forskel");
      expect(inserted && excel.workbook.charts.in(inserted)).toHaveLength(1);
      expect(await syncs(actions.undoWriting)).toBeLessThanOrEqual(3);
      told(pane, "undone");
      expect(seenIn(excel)).toEqual(before);

      // Closed, and opened again: what Excel reads holds together, and the pane opens it at once.
      open({ workbook: excel.workbook });
      const found = await excelPort().read();
      if (!found.ok) throw new Error(JSON.stringify(found.failure));
      const { deviations, controls, compared: count } = verifyWorkbook(found.value.workbook);
      expect([deviations, controls]).toEqual([[], []]);
      expect(count).toBeGreaterThan(100);
      const again = await startedPane();
      expect(told(again, "opened")).toMatchObject({ found: "plan", message: { count: 1 } });
      expect(again.state.value.plan).toEqual(plan);
      expect([...excel.host.unknown]).toEqual([]);
    },
  );
}
