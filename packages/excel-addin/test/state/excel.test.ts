import { exact, examplePlan, inputValue, withInput } from "@aarsvaerk/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { excelPort } from "../../src/office/excel-port.js";
import type { Reply } from "../../src/office/failure.js";
import { failureText } from "../../src/office/failure-text.js";
import { run } from "../../src/office/run.js";
import type { WorkbookPort } from "../../src/office/workbook-port.js";
import { isWritten } from "../../src/state/is-written.js";
import { brokenIn } from "../../src/state/standing.js";
import { createStore, type Store } from "../../src/state/store.js";
import { faults } from "../office/faults.js";
import { startClient, type OpenedExcel } from "../office/harness.js";
import { roundTrips } from "../office/round-trips.js";

const open = startClient("web");
const price = { path: "rates/aarsvaerk/amount", cell: "Forudsætninger!B15" };
const fte = { path: "baseline/staffing/boligraadgivere/fte", cell: "Bemanding!D6" };

const stops: (() => void)[] = [];
const panes: Store[] = [];
/** The pane is closed, when it has done what it is at. The client, which is the next one's too, would keep its handlers from another Excel. */
async function close(): Promise<void> {
  for (const store of panes.splice(0)) await store.actions.fetch();
  for (const stop of stops.splice(0)) stop();
  await run((context) => context.sync());
}
afterEach(close);

function port(): WorkbookPort {
  const real = excelPort();
  const kept = (reply: Reply<() => void>) => {
    if (reply.ok) stops.push(reply.value);
    return reply;
  };
  return {
    ...real,
    onEdits: async (listener) => kept(await real.onEdits(listener)),
    onSelection: async (listener) => kept(await real.onSelection(listener)),
  };
}

/** The pane as it begins beside a workbook. */
async function pane(): Promise<Store> {
  const surroundings = {
    programVersion: "1.0.0",
    year: () => 2026,
    copy: () => Promise.resolve(true),
  };
  const store = createStore({ ...surroundings, port: port() }, "da");
  await store.actions.start();
  panes.push(store);
  return store;
}

async function written(excel: OpenedExcel): Promise<Store> {
  const store = await pane();
  store.actions.edit(examplePlan);
  await store.actions.proposeSheets();
  await store.actions.accept(false);
  expect(store.state.value.message).toMatchObject({ kind: "done", what: "written" });
  expect(excel.valueAt(fte.cell)).toBe(25);
  return store;
}

const inPane = ({ state }: Store, path: string) => inputValue(state.value.plan!, path);
const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000 });

describe("the pane beside Excel", () => {
  test("finds an empty workbook, and one of others", async () => {
    open();
    expect((await pane()).state.value).toMatchObject({ found: "nothing", isListening: true });
    await close();
    const { typeInto } = open();
    typeInto("Ark1!B2", "Budget 2012");
    expect((await pane()).state.value.found).toBe("somethingElse");
  });

  test("writes the plan, takes in what is typed, and writes again what was changed here", async () => {
    const excel = open();
    const store = await written(excel);
    excel.typeInto(fte.cell, 26.5);
    await soon(() => expect(inPane(store, fte.path)).toEqual(exact("26.5")));
    expect(isWritten(store.state.value)).toBe(true);
    store.actions.edit(withInput(store.state.value.plan!, price.path, "510000"));
    await store.actions.proposeSheets();
    const addresses = store.state.value.proposed?.foreseen.changes.map(({ address }) => address);
    expect(addresses).toEqual([price.cell]);
    await store.actions.accept(false);
    expect(excel.valueAt(price.cell)).toBe(510_000);
    expect(excel.valueAt(fte.cell)).toBe(26.5);
    expect(isWritten(store.state.value)).toBe(true);
  });

  test("its own writing is no edit of the user's", async () => {
    const excel = open();
    const store = await written(excel);
    const { length } = excel.host.log.entries;
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(excel.host.log.entries).toHaveLength(length);
    expect(store.state.value.sheets).toMatchObject({ taken: [], conflicts: [] });
  });

  test("needs no more than three requests for what the user does", async () => {
    const excel = open();
    const store = await pane();
    store.actions.edit(examplePlan);
    const requests = async (action: () => Promise<unknown>) => {
      const before = roundTrips(excel.host).length;
      await action();
      return roundTrips(excel.host).length - before;
    };
    const { actions } = store;
    const counts = {
      propose: await requests(actions.proposeSheets),
      accept: await requests(() => actions.accept(false)),
      fetch: await requests(actions.fetch),
      show: await requests(() => actions.selectCell(fte.cell)),
      undo: await requests(actions.undoWriting),
    };
    expect(store.state.value.message).toMatchObject({ kind: "done", what: "undone" });
    expect(Object.values(counts).filter((count) => count < 1 || count > 3)).toEqual([]);
  });

  describe.each(faults.filter(([title]) => title === "busy" || title === "too large an answer"))(
    "%s",
    (_, fault) => {
      test.each([1, 2, 3])("at request %i is told, and the pane works on", async (nth) => {
        const excel = open();
        const store = await pane();
        const { actions } = store;
        store.actions.edit(examplePlan);
        for (const action of [actions.proposeSheets, () => actions.accept(false), actions.fetch]) {
          excel.host.faults.plan(nth, fault);
          await action();
          excel.host.faults.clear();
          const { message, running } = store.state.value;
          expect(running).toBeUndefined();
          if (message?.kind === "failure")
            expect(failureText(message.failure, "da")).toMatch(/Projektmappen er/);
          else expect(message?.kind ?? "done").toBe("done");
        }
        await actions.proposeSheets();
        await actions.accept(false);
        expect(excel.valueAt(fte.cell)).toBe(25);
        expect(isWritten(store.state.value)).toBe(true);
      });
    },
  );

  test("takes the writing back", async () => {
    const excel = open();
    const store = await written(excel);
    await store.actions.undoWriting();
    expect(store.state.value.message).toMatchObject({ kind: "done", what: "undone" });
    expect(excel.workbook.sheets.find("Bemanding")).toBeUndefined();
    expect(isWritten(store.state.value)).toBe(false);
  });

  test("opens what it has written, with what was changed since", async () => {
    const excel = open();
    await written(excel);
    await close();
    const again = open({ workbook: excel.workbook });
    again.typeInto(fte.cell, 27);
    const store = await pane();
    expect(store.state.value.message).toEqual({ kind: "done", what: "opened", count: 1 });
    expect(inPane(store, fte.path)).toEqual(exact("27"));
    expect(store.state.value.view).toMatchObject({ priceLevel: 2012 });
  });

  test("a change of the same cell on both sides waits for the user", async () => {
    const excel = open();
    const store = await written(excel);
    store.actions.edit(withInput(examplePlan, price.path, "520000"));
    excel.coAuthor(price.cell, 510_000);
    await soon(() => expect(store.state.value.sheets.conflicts).toHaveLength(1));
    expect(store.state.value.sheets.conflicts[0]).toMatchObject({
      address: price.cell,
      inPane: exact("520000"),
      new: exact("510000"),
    });
    store.actions.settle(price.path, "pane");
    await store.actions.proposeSheets();
    await store.actions.accept(true);
    expect(excel.valueAt(price.cell)).toBe(520_000);
  });

  test("a broken cell is named, and written again when the user says so", async () => {
    const excel = open();
    const store = await written(excel);
    excel.typeInto(fte.cell, "femogtyve");
    await soon(() => expect(store.state.value.message).toEqual({ kind: "broken" }));
    expect(brokenIn(store.state.value.sheets)).toMatchObject([
      { code: "notANumber", place: fte.cell },
    ]);
    await store.actions.proposeSheets();
    await store.actions.accept(true);
    expect(excel.valueAt(fte.cell)).toBe(25);
    expect(store.state.value.sheets.findings).toEqual([]);
  });

  test("a cell that changes while the user is asked is taken in, and the user asked again", async () => {
    const excel = open();
    const store = await written(excel);
    store.actions.edit(withInput(examplePlan, price.path, "520000"));
    await store.actions.proposeSheets();
    excel.typeInto(fte.cell, 26.5);
    await soon(() => expect(inPane(store, fte.path)).toEqual(exact("26.5")));
    await store.actions.accept(false);
    if (store.state.value.proposed) await store.actions.accept(false);
    expect([excel.valueAt(fte.cell), excel.valueAt(price.cell)]).toEqual([26.5, 520_000]);
    expect(isWritten(store.state.value)).toBe(true);
  });
});
