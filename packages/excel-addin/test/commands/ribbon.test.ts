import { beforeEach, expect, test, vi } from "vitest";
import { associateCommands } from "../../src/commands/associate-commands.js";
import { commandNames, type CommandName } from "../../src/commands/command-names.js";
import { ribbonCommands } from "../../src/commands/ribbon-commands.js";
import type { Writing } from "../../src/office/workbook-port.js";
import { createStore, type Store } from "../../src/state/store.js";
import { fakePort, type FakePort } from "../state/fake-port.js";

/** What Office knows of the ribbon, as far as the add-in asks. */
const buttons = new Map<string, (event: { completed: () => void }) => void>();
const happened: string[] = [];
let showsPane: () => Promise<void>;

/** Presses a button; done when the add-in says so. */
const press = (name: CommandName): Promise<void> =>
  new Promise((resolve) =>
    buttons.get(name)?.({
      completed: () => {
        happened.push("completed");
        resolve();
      },
    }),
  );

beforeEach(() => {
  buttons.clear();
  happened.length = 0;
  showsPane = () => Promise.resolve();
  vi.stubGlobal("Office", {
    actions: { associate: buttons.set.bind(buttons) },
    addin: {
      showAsTaskpane: () => {
        happened.push("shown");
        return showsPane();
      },
    },
  });
});

let store: Store;
let fake: FakePort;

function connect(): void {
  fake = fakePort();
  store = createStore(
    {
      port: fake.port,
      programVersion: "1.0.0",
      year: () => 2026,
      copy: () => Promise.resolve(true),
    },
    "da",
  );
  associateCommands(ribbonCommands(store, store.actions.start()));
}

test("every button of the manifests does something", () => {
  connect();
  expect([...buttons.keys()]).toEqual(commandNames);
});

test.each(commandNames)("%s without a plan shows the pane, and writes nothing", async (name) => {
  connect();
  await press(name);
  expect(happened).toEqual(["shown", "completed"]);
  expect(store.state.value.proposed).toBeUndefined();
});

const formulasIn = (writing: Writing | undefined): number =>
  writing?.kind === "block"
    ? writing.rows.flat().filter(({ content }) => content.kind === "formula").length
    : 0;

test("the table is inserted where the user stands, and follows the sheets once they are there", async () => {
  connect();
  await store.actions.openExample();
  await store.actions.selectCell("Ark1!C4");
  await press("InsertBudgetNote");
  expect(store.state.value.tab).toBe("insert");
  expect(store.state.value.proposed?.writing).toMatchObject({
    kind: "block",
    target: { at: "Ark1!C4" },
  });
  expect(formulasIn(store.state.value.proposed?.writing)).toBe(0);
  store.actions.decline();
  await store.actions.proposeSheets();
  await store.actions.accept(false);
  await press("InsertBudgetNote");
  expect(formulasIn(store.state.value.proposed?.writing)).toBeGreaterThan(4);
});

test("update proposes what the pane says, and nothing where the sheets say it already", async () => {
  connect();
  await store.actions.openExample();
  await press("UpdateSheets");
  expect(store.state.value.proposed?.writing.kind).toBe("sheets");
  await store.actions.accept(false);
  await press("UpdateSheets");
  expect(store.state.value.proposed).toBeUndefined();
  expect(fake.asked.filter((asked) => asked === "write")).toHaveLength(1);
});

test("a button that fails is completed all the same, or Excel would take no other", async () => {
  const failure = new Error("not shown");
  const seen: unknown[] = [];
  const listener = (reason: unknown): void => void seen.push(reason);
  process.once("unhandledRejection", listener);
  connect();
  showsPane = () => Promise.reject(failure);
  await press("UpdateSheets");
  await vi.waitFor(() => expect(seen).toEqual([failure]));
});
