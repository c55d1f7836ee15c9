import type { Plan } from "@aarsvaerk/core";
import { createStore, type Store } from "../../src/state/store.js";
import { fakePort, type FakePort } from "./fake-port.js";

export interface OpenedStore extends Store, FakePort {
  readonly copied: readonly string[];
}

/** A store over a workbook in memory, as the pane begins with it. */
export async function openedStore(fake: FakePort = fakePort()): Promise<OpenedStore> {
  const copied: string[] = [];
  const copy = (html: string) => {
    copied.push(html);
    return Promise.resolve(!html.includes("refused"));
  };
  const surroundings = { port: fake.port, programVersion: "1.2.3", year: () => 2026, copy };
  const store = createStore(surroundings, "da");
  await store.actions.start();
  return { ...store, ...fake, copied };
}

/** A store whose plan stands in sheets already. */
export async function writtenStore(plan: Plan): Promise<OpenedStore> {
  const store = await openedStore();
  store.actions.openText("plan.json", JSON.stringify(plan));
  await store.actions.proposeSheets();
  await store.actions.accept(false);
  return store;
}
