import { examplePlan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { ribbonCommands } from "../../src/commands/ribbon-commands.js";
import { openedStore, writtenStore } from "./opened-store.js";

const started = Promise.resolve();

test("without a plan the buttons do nothing but show the pane", async () => {
  const store = await openedStore();
  const { InsertBudgetNote, UpdateSheets } = ribbonCommands(store, started);
  await InsertBudgetNote();
  await UpdateSheets();
  expect(store.state.value).toMatchObject({ tab: "proposals", found: "nothing" });
  expect(store.state.value.message).toBeUndefined();
});

test("the note goes to the selected cell: with fixed figures, or following its sheet", async () => {
  for (const [store, kind] of [
    [await openedStore(), "number"],
    [await writtenStore(examplePlan), "formula"],
  ] as const) {
    if (!store.state.value.plan) store.actions.edit(examplePlan);
    store.actions.chooseView({ scenario: "begge" });
    await ribbonCommands(store, started).InsertBudgetNote();
    const writing = store.state.value.proposed?.writing;
    if (writing?.kind !== "block") expect.fail("nothing was proposed");
    expect(writing.target).toEqual({ at: "Ark1!A1" });
    expect(writing.rows.flat().map(({ content }) => content.kind)).toContain(kind);
    expect(store.state.value.tab).toBe("insert");
  }
});

test("updating asks before it writes", async () => {
  const store = await openedStore();
  store.actions.edit(examplePlan);
  await ribbonCommands(store, started).UpdateSheets();
  expect(store.state.value.proposed?.writing.kind).toBe("sheets");
});
