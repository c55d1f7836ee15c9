import { exact, examplePlan, inputValue, withInput, type Plan } from "@aarsvaerk/core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { isWritten } from "../../src/state/is-written.js";
import { standingOf } from "../../src/state/standing.js";
import { fakePort } from "./fake-port.js";
import { emptyWorkbook, withTyped } from "./fake-workbook.js";
import { openedStore, writtenStore, type OpenedStore } from "./opened-store.js";

const price = "rates/aarsvaerk/amount";
const fte = "baseline/staffing/boligraadgivere/fte";

/** The cells of these inputs in the sheets of the example. */
const cells = { [price]: "Forudsætninger!B15", [fte]: "Bemanding!D6" } as const;

const now = ({ state }: OpenedStore) => state.value;
const inPane = (store: OpenedStore, path: string) => inputValue(now(store).plan!, path);
const idle = (store: OpenedStore) => vi.waitFor(() => expect(now(store).running).toBeUndefined());

describe("beginning", () => {
  test("an empty workbook has nothing, and one of others something else", async () => {
    expect(now(await openedStore())).toMatchObject({
      found: "nothing",
      isListening: true,
      sheets: { findings: [] },
    });
    const others = fakePort(withTyped(emptyWorkbook, "Ark1!B2", "Budget 2012"));
    const store = await openedStore(others);
    expect(now(store)).toMatchObject({ found: "somethingElse" });
    expect(now(store).plan).toBeUndefined();
  });

  test("a new plan is for the next budget year, and shows its proposal", async () => {
    const store = await openedStore();
    store.actions.newPlan();
    expect(now(store)).toMatchObject({
      plan: { title: "Nyt forslag", priceLevel: 2027 },
      view: { adopted: ["forslag-1"] },
    });
  });

  test("the example is the 2011 note: 25 advisors, and with both proposals 17 + 15", async () => {
    const store = await openedStore();
    await store.actions.openExample();
    const { plan, view } = now(store);
    expect(plan).toMatchObject({ documentNumber: "2011-325453" });
    expect(view).toEqual({ scenario: "begge" });
  });

  test("a file that is no plan is told, and changes nothing", async () => {
    const store = await openedStore();
    store.actions.openText("note.json", "{");
    expect(now(store)).toMatchObject({ message: { kind: "badFile", name: "note.json" } });
    expect(now(store).plan).toBeUndefined();
  });

  test("a workbook with a plan opens it, with what was changed in its cells", async () => {
    const first = await writtenStore(examplePlan);
    first.typeUnseen(cells[fte], "26.5");
    const store = await openedStore(fakePort(first.workbook()));
    expect(now(store)).toMatchObject({
      found: "plan",
      message: { kind: "done", what: "opened", count: 1 },
    });
    expect(inPane(store, fte)).toEqual(exact("26.5"));
    expect(isWritten(now(store))).toBe(true);
  });
});

describe("editing", () => {
  test("can be taken back step by step, and an opened plan is a step too", async () => {
    const store = await openedStore();
    store.actions.newPlan();
    const begun = now(store).plan;
    store.actions.edit(examplePlan);
    store.actions.edit(withInput(examplePlan, price, "1"));
    store.actions.undoEdit();
    expect(now(store).plan).toBe(examplePlan);
    store.actions.undoEdit();
    expect(now(store).plan).toBe(begun);
    store.actions.undoEdit();
    expect(now(store).plan).toBe(begun);
  });

  test("leaves no view that the plan does not have", async () => {
    const store = await openedStore();
    store.actions.edit(examplePlan);
    store.actions.chooseView({ scenario: "begge" });
    store.actions.edit({ ...examplePlan, scenarios: [] });
    expect(now(store).view).toEqual({ adopted: [] });
  });

  test("a price level out of reach is told and not taken", async () => {
    const store = await openedStore();
    store.actions.edit(examplePlan);
    store.actions.chooseView({ priceLevel: 2099 });
    expect(now(store)).toMatchObject({ view: {}, message: { kind: "problems" } });
    store.actions.dismiss();
    expect(now(store).message).toBeUndefined();
  });
});

describe("writing", () => {
  test("is shown before it is done, and can be declined", async () => {
    const store = await openedStore();
    store.actions.edit(examplePlan);
    await store.actions.proposeSheets();
    const { changes } = now(store).proposed!.foreseen;
    expect(changes.map(({ effect }) => effect)).not.toContain("changed");
    store.actions.decline();
    expect(now(store).proposed).toBeUndefined();
    await store.actions.accept(true);
    expect(store.asked).not.toContain("write");
  });

  test("writes the plan, says so, and can be taken back", async () => {
    const store = await writtenStore(examplePlan);
    expect(now(store)).toMatchObject({ message: { kind: "done", what: "written" } });
    expect(isWritten(now(store))).toBe(true);
    expect(store.workbook().carried).toMatchObject({ programVersion: "1.2.3" });
    await store.actions.undoWriting();
    expect(store.workbook()).toBe(emptyWorkbook);
    expect(isWritten(now(store))).toBe(false);
    expect(now(store).undoable).toBeUndefined();
  });

  test("of nothing new says so", async () => {
    const store = await writtenStore(examplePlan);
    await store.actions.proposeSheets();
    expect(now(store)).toMatchObject({ message: { what: "nothingToWrite" } });
    expect(now(store).proposed).toBeUndefined();
  });

  test("of a text that is in no cell writes the plan that travels along", async () => {
    const store = await writtenStore(examplePlan);
    const [first, ...others] = examplePlan.proposals!;
    const sections = [{ heading: "Baggrund", text: "Kun i planen" }];
    store.actions.edit({ ...examplePlan, proposals: [{ ...first!, sections }, ...others] });
    await store.actions.proposeSheets();
    expect(now(store).proposed?.foreseen).toEqual({ changes: [], cells: 0, needsConsent: false });
    await store.actions.accept(false);
    expect(isWritten(now(store))).toBe(true);
    expect(JSON.stringify(store.workbook().carried)).toContain("Kun i planen");
  });

  test("a table does not come onto a sheet of the plan", async () => {
    const store = await writtenStore(examplePlan);
    await store.actions.selectCell(cells[price]);
    await store.actions.proposeTable({ name: "Tabel", rows: [], widths: [] }, "selection");
    expect(now(store)).toMatchObject({
      message: { failure: { code: "planSheet", place: "Forudsætninger" } },
    });
    expect(now(store).proposed).toBeUndefined();
  });

  test("of one changed input changes few cells", async () => {
    const store = await writtenStore(examplePlan);
    store.actions.edit(withInput(examplePlan, price, "510000"));
    expect(isWritten(now(store))).toBe(false);
    await store.actions.proposeSheets();
    const addresses = now(store).proposed!.foreseen.changes.map(({ address }) => address);
    expect(addresses).toContain(cells[price]);
    await store.actions.accept(false);
    expect(isWritten(now(store))).toBe(true);
  });

  test("goes nowhere without consent, where it needs one", async () => {
    const fake = fakePort();
    const foreseen = {
      changes: [{ address: "Ark1!A1", cells: 1, effect: "overwritten" as const }],
    };
    const port = {
      ...fake.port,
      foresee: () =>
        Promise.resolve({
          ok: true as const,
          value: { ...foreseen, cells: 1, needsConsent: true },
        }),
    };
    const store = await openedStore({ ...fake, port });
    await store.actions.proposeTable({ name: "Tabel", rows: [], widths: [] }, "selection");
    await store.actions.accept(false);
    expect(now(store).proposed).toMatchObject({ writing: { target: { at: "Ark1!A1" } } });
    await store.actions.accept(true);
    expect(store.asked).toContain("write");
  });

  test("a table goes to a sheet of its own", async () => {
    const store = await openedStore();
    const rows = [[{ content: { kind: "text", text: "Tabel 1" }, role: "title", format: "text" }]];
    await store.actions.proposeTable(
      { name: "Tabel 1", rows: rows as never, widths: [20] },
      "newSheet",
    );
    await store.actions.accept(false);
    expect(store.workbook().sheets.get("Tabel 1")?.get("A1")).toMatchObject({ value: "Tabel 1" });
  });

  test("a workbook that changed meanwhile is read, and asked about again", async () => {
    const store = await writtenStore(examplePlan);
    store.actions.edit(withInput(examplePlan, price, "510000"));
    await store.actions.proposeSheets();
    store.typeUnseen(cells[fte], "26.5");
    store.refuse("write", "changedMeanwhile");
    await store.actions.accept(false);
    expect(now(store)).toMatchObject({ message: { kind: "askedAgain" } });
    expect(inPane(store, fte)).toEqual(exact("26.5"));
    await store.actions.accept(false);
    expect(isWritten(now(store))).toBe(true);
    const { plan } = now(store);
    expect(inputValue(plan!, price)).toEqual(exact("510000"));
  });

  test("what the workbook refuses is told, and the pane works on", async () => {
    const store = await openedStore();
    store.actions.edit(examplePlan);
    for (const request of ["foresee", "write"] as const) {
      store.refuse(request, "cellBeingEdited");
      await store.actions.proposeSheets();
      await store.actions.accept(false);
      expect(now(store)).toMatchObject({
        message: { kind: "failure", failure: { code: "cellBeingEdited" } },
      });
      expect(now(store).running).toBeUndefined();
    }
    await store.actions.proposeSheets();
    await store.actions.accept(false);
    expect(isWritten(now(store))).toBe(true);
  });

  test("can be called off", async () => {
    const store = await openedStore();
    store.actions.edit(examplePlan);
    await store.actions.proposeSheets();
    const release = store.hold("write");
    const writing = store.actions.accept(false);
    await vi.waitFor(() => expect(now(store).running).toMatchObject({ what: "writing" }));
    store.actions.cancel();
    release();
    await writing;
    expect(now(store)).toMatchObject({ message: { failure: { code: "cancelled" } } });
    expect(store.workbook().carried).toBeUndefined();
  });
});

describe("cells that were changed", () => {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await writtenStore(examplePlan);
  });

  test("come into the plan, and are counted", async () => {
    store.type(cells[fte], "26.5");
    await vi.waitFor(() =>
      expect(now(store).message).toEqual({ kind: "done", what: "fetched", count: 1 }),
    );
    expect(inPane(store, fte)).toEqual(exact("26.5"));
    expect(now(store).sheets.taken).toMatchObject([{ path: fte, address: cells[fte] }]);
    expect(isWritten(now(store))).toBe(true);
  });

  test("on sheets of others are not read, also when the workbook was", async () => {
    await store.actions.fetch();
    const before = store.asked.length;
    store.type("Ark1!C3", "5");
    await idle(store);
    expect(store.asked.slice(before)).toEqual([]);
  });

  test("on a sheet that was renamed are read, whatever Excel calls it", async () => {
    const { sheets, ...workbook } = store.workbook();
    const name = (of: string) => (of === "Bemanding" ? "Vores folk" : of);
    const renamed = new Map([...sheets].map(([of, its]) => [name(of), its]));
    const again = await openedStore(fakePort({ ...workbook, sheets: renamed }));
    for (const sheet of ["Vores folk", "Bemanding"]) {
      const before = again.asked.length;
      again.tell([`${sheet}!D6`]);
      await vi.waitFor(() => expect(again.asked.slice(before)).toEqual(["read"]));
      await idle(again);
    }
  });

  test("one after another are read at once, and once more what came meanwhile", async () => {
    const before = store.asked.length;
    const release = store.hold("read");
    store.type(cells[fte], "26");
    await vi.waitFor(() => expect(store.asked.slice(before)).toEqual(["read"]));
    for (let count = 27; count < 37; count++) store.type(cells[fte], String(count));
    release();
    await vi.waitFor(() => expect(inPane(store, fte)).toEqual(exact("36")));
    await store.actions.fetch();
    expect(store.asked.slice(before)).toEqual(["read", "read", "read"]);
  });

  test("stay in conflict where a table is taken back that was written before they came", async () => {
    store.actions.edit(withInput(examplePlan, price, "520000"));
    await store.actions.proposeTable({ name: "Tabel", rows: [], widths: [] }, "newSheet");
    await store.actions.accept(false);
    store.type(cells[price], "510000");
    await vi.waitFor(() => expect(now(store).sheets.conflicts).toHaveLength(1));
    await store.actions.undoWriting();
    expect(now(store).sheets.conflicts).toMatchObject([{ path: price }]);
  });

  test("are read when a writing has been taken back", async () => {
    store.actions.edit(withInput(examplePlan, price, "520000"));
    await store.actions.proposeSheets();
    await store.actions.accept(false);
    const undone = store.actions.undoWriting();
    const before = store.asked.length;
    await undone;
    await vi.waitFor(() => expect(store.asked.slice(before)).toEqual(["undo", "read"]));
    await idle(store);
    expect(now(store)).toMatchObject({ message: { kind: "done", what: "undone" } });
    expect(now(store).sheets.conflicts).toEqual([]);
    expect(inPane(store, price)).toEqual(exact("520000"));
  });

  test("and in the pane too wait for the user", async () => {
    store.actions.edit(withInput(examplePlan, price, "520000"));
    store.type(cells[price], "510000");
    await vi.waitFor(() => expect(now(store).sheets.conflicts).toHaveLength(1));
    expect(now(store).message).toEqual({ kind: "unsettled", count: 1 });
    await store.actions.proposeSheets();
    expect(now(store)).toMatchObject({ tab: "sheetChanges" });
    expect(now(store).proposed).toBeUndefined();
    store.actions.settle(price, "pane");
    expect(now(store).message).toBeUndefined();
    await store.actions.proposeSheets();
    await store.actions.accept(false);
    expect(inPane(store, price)).toEqual(exact("520000"));
    expect(now(store).sheets).toMatchObject({ conflicts: [], taken: [], turnedDown: [] });
  });

  test("settled for the sheet can be taken back with the other edits", async () => {
    store.actions.edit(withInput(examplePlan, price, "520000"));
    store.type(cells[price], "510000");
    await vi.waitFor(() => expect(now(store).sheets.conflicts).toHaveLength(1));
    store.actions.settle(price, "sheet");
    expect(inPane(store, price)).toEqual(exact("510000"));
    store.actions.undoEdit();
    expect(inPane(store, price)).toEqual(exact("520000"));
  });

  test("to what is no number are named, and the plan keeps its own", async () => {
    store.type(cells[fte], "femogtyve");
    await vi.waitFor(() =>
      expect(now(store).sheets.findings).toMatchObject([{ code: "notANumber", place: cells[fte] }]),
    );
    expect(inPane(store, fte)).toEqual(exact("25"));
  });

  test("are fetched when the user asks, and it is said where there are none", async () => {
    await store.actions.fetch();
    expect(now(store).message).toEqual({ kind: "done", what: "nothingToFetch" });
    store.typeUnseen(cells[fte], "26");
    await store.actions.fetch();
    expect(now(store).message).toEqual({ kind: "done", what: "fetched", count: 1 });
  });
});

describe("another plan in the workbook", () => {
  const other: Plan = { ...examplePlan, title: "En anden plan" };

  /** Somebody else has written another plan into the workbook that the pane works on, and typed into it. */
  async function overtaken(
    edit: boolean,
    typed: readonly (readonly [address: string, text: string])[] = [],
  ): Promise<OpenedStore> {
    const fake = fakePort();
    let carrying = fake;
    const port = { ...fake.port, read: () => carrying.port.read() };
    const store = await openedStore({ ...fake, port });
    store.actions.edit(examplePlan);
    await store.actions.proposeSheets();
    await store.actions.accept(false);
    if (edit) store.actions.edit(withInput(examplePlan, price, "520000"));
    carrying = fakePort((await writtenStore(other)).workbook());
    for (const [address, text] of typed) carrying.typeUnseen(address, text);
    await store.actions.fetch();
    // What is typed from now on, is typed into the sheets of that plan.
    return { ...store, typeUnseen: carrying.typeUnseen };
  }

  test("is opened, where nothing in the pane speaks against it", async () => {
    expect(now(await overtaken(false)).plan?.title).toBe("En anden plan");
  });

  test.each([
    ["sheet", "En anden plan"],
    ["pane", examplePlan.title],
  ] as const)("is for the user to choose, where the pane was edited: %s", async (keep, title) => {
    const store = await overtaken(true);
    expect(now(store)).toMatchObject({ tab: "sheetChanges", plan: { title: examplePlan.title } });
    await store.actions.proposeSheets();
    expect(now(store).message).toEqual({ kind: "unsettled", count: 1 });
    store.actions.choosePlan(keep);
    expect(now(store).plan?.title).toBe(title);
    expect(now(store).sheets.other).toBeUndefined();
    expect(isWritten(now(store))).toBe(keep === "sheet");
  });

  test("and not kept, takes along what was typed into its cells, until something else is typed", async () => {
    const store = await overtaken(true, [[cells[fte], "30"]]);
    store.actions.choosePlan("pane");
    await store.actions.fetch();
    expect(inPane(store, fte)).toEqual(exact("25"));
    expect(now(store).sheets).toMatchObject({ conflicts: [], turnedDown: [{ path: fte }] });
    store.typeUnseen(cells[fte], "31");
    await store.actions.fetch();
    expect(inPane(store, fte)).toEqual(exact("25"));
    expect(now(store).sheets.conflicts).toMatchObject([{ path: fte, new: exact("31") }]);
  });

  test("and kept, brings what was typed into its cells", async () => {
    const store = await overtaken(true, [[cells[fte], "30"]]);
    store.actions.choosePlan("sheet");
    expect(inPane(store, fte)).toEqual(exact("30"));
  });
});

test("a change that the plan could not hold, and that was turned down, breaks nothing", async () => {
  const line = "proposals/intensiveret-indsats/staffing/koordinatorer/fte";
  const split = { by: "explicit" as const, parts: { socialcenter: "6", herberger: "4" } };
  const plan: Plan = {
    ...examplePlan,
    proposals: examplePlan.proposals!.map((proposal) => ({
      ...proposal,
      ...(proposal.id === "intensiveret-indsats"
        ? { staffing: proposal.staffing!.map((each) => ({ ...each, split })) }
        : {}),
    })),
  };
  const store = await writtenStore(plan);
  store.typeUnseen("Bemanding!D9", "12");
  await store.actions.fetch();
  expect(now(store).sheets.conflicts).toMatchObject([{ path: line, why: "refused" }]);
  store.actions.settle(line, "pane");
  await store.actions.fetch();
  expect(inPane(store, line)).toEqual(exact("10"));
  expect(now(store).sheets).toMatchObject({ findings: [], conflicts: [] });
  expect(standingOf(now(store))).toBe("behind");
});

test("a workbook that has lost its plan says so, and the pane keeps it", async () => {
  const fake = fakePort();
  let carrying = fake;
  const store = await openedStore({
    ...fake,
    port: { ...fake.port, read: () => carrying.port.read() },
  });
  store.actions.edit(examplePlan);
  await store.actions.proposeSheets();
  await store.actions.accept(false);
  const { sheets, names } = fake.workbook();
  carrying = fakePort({ sheets, names });
  await store.actions.fetch();
  expect(now(store).plan).toBeDefined();
  expect(standingOf(now(store))).toBe("broken");
  expect(now(store).sheets.findings).toMatchObject([{ code: "noPlan" }]);
});

describe("whatever happens", () => {
  test("a mistake of the program is told, and the pane works on", async () => {
    const fake = fakePort();
    const store = await openedStore({
      ...fake,
      port: { ...fake.port, foresee: () => Promise.reject(new TypeError("of ours")) },
    });
    store.actions.edit(examplePlan);
    await store.actions.proposeSheets();
    expect(now(store).message).toEqual({ kind: "unexpected", detail: "TypeError: of ours" });
    expect(now(store).running).toBeUndefined();
    await store.actions.fetch();
    expect(now(store).message).toEqual({ kind: "done", what: "nothingToFetch" });
  });

  test("requests go one after the other", async () => {
    const store = await openedStore();
    store.actions.edit(examplePlan);
    const release = store.hold("foresee");
    const [proposing, fetching] = [store.actions.proposeSheets(), store.actions.fetch()];
    await vi.waitFor(() => expect(now(store).running).toMatchObject({ what: "foreseeing" }));
    expect(store.asked.at(-1)).toBe("foresee");
    release();
    await Promise.all([proposing, fetching]);
    expect(store.asked.at(-1)).toBe("read");
  });

  test("a table is copied, or it is said that it was not", async () => {
    const store = await openedStore();
    await store.actions.copy("<table></table>", "");
    expect(now(store).message).toEqual({ kind: "done", what: "copied" });
    await store.actions.copy("refused", "");
    expect(now(store).message).toEqual({ kind: "copyRefused" });
  });

  test("the selected cell is followed", async () => {
    const store = await openedStore();
    store.select("Bemanding!K6");
    expect(now(store).selected).toBe("Bemanding!K6");
    expect(await store.actions.selectedValues()).toMatchObject({ values: [[2012, "1.0"]] });
  });
});
