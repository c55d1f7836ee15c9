import { parsePlan, type Locale, type Plan } from "@aarsvaerk/core";
import { render } from "preact";
import { keepKeysInPane } from "../../src/office/keyboard.js";
import { App } from "../../src/pane/app.js";
import { copyTable } from "../../src/pane/clipboard.js";
import { createStore, type Store } from "../../src/state/store.js";
import { fakePort, type FakePort } from "../state/fake-port.js";

/** What a test in the browser can reach. */
export interface PanePage extends Store {
  readonly fake: FakePort;
  /** A plan from a file, as the user would open it. */
  readonly open: (plan: unknown) => void;
  /** What the content security policy did not let through. */
  readonly refused: string[];
  /** Keys that went on to office.js, which takes Tab and Escape for a wish to leave the pane. */
  readonly leaving: string[];
}

declare global {
  interface Window {
    pane: PanePage;
  }
}

const leaving: string[] = [];
keepKeysInPane();
addEventListener("keydown", (event) => {
  if (event.key !== "Tab" && event.key !== "Escape") return;
  event.preventDefault();
  leaving.push(event.key);
});

const refused: string[] = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) =>
  refused.push(`${violatedDirective} ${sample}`),
);

const query = new URLSearchParams(location.search);
document.documentElement.lang = query.get("locale") ?? "da";
document.documentElement.dataset["theme"] = query.get("theme") ?? "light";

const fake = fakePort();
const store = createStore(
  { port: fake.port, programVersion: "0.0.0", year: () => 2026, copy: copyTable },
  document.documentElement.lang as Locale,
);
window.pane = {
  ...store,
  fake,
  refused,
  leaving,
  open: (document) => {
    const parsed = parsePlan(document);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    store.actions.openText("plan.json", JSON.stringify(parsed.value satisfies Plan));
  },
};
const root = document.getElementById("app");
if (root) render(<App store={store} />, root);
await store.actions.start();
