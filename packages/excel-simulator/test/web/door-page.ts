import { darkTheme, lightTheme } from "../../src/web/office-theme.js";
import { excelOnTheWeb } from "../../src/web/requirement-sets.js";
import type { EventEntry, RichApiAnswer } from "../../src/web/rich-api-host.js";
import { WebDoor } from "../../src/web/web-door.js";

/** Answers every request with what a test put here; keeps what was asked. */
class ScriptedHost {
  readonly requests: string[] = [];
  next: RichApiAnswer = { body: '{"Error":null,"Results":[],"TraceIds":[]}' };
  readonly #listeners = new Set<(entries: readonly EventEntry[]) => void>();

  answer(request: string): Promise<RichApiAnswer> {
    this.requests.push(request);
    return Promise.resolve(this.next);
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const asked = new URLSearchParams(location.search);
const host = new ScriptedHost();
const settings = new Map([["plan", '"2011-325453"']]);
const notifications: number[] = [];
const frame = document.createElement("iframe");
document.body.append(frame);

const door = new WebDoor({
  frame,
  host,
  addInId: "add-in-1",
  addInName: "Årsværk",
  documentUrl: "https://contoso.sharepoint.com/Budget.xlsx",
  readOnly: asked.has("readOnly"),
  displayLanguage: asked.get("locale") ?? "da-DK",
  contentLanguage: asked.get("locale") ?? "da-DK",
  requirementSets: { ...excelOnTheWeb, ExcelApi: asked.get("excelApi") ?? "1.20" },
  theme: lightTheme,
  settings: {
    read: () => [...settings],
    save: (bag) => {
      settings.clear();
      for (const [key, json] of bag) settings.set(key, json);
    },
  },
  pane: {
    url: `${asked.get("pane") ?? location.origin}/pane/taskpane.html`,
    runtime: { shared: true, customFunctions: true },
  },
  onNotification: (notification) => notifications.push(notification),
});

const simulated = { door, host, settings, notifications, darkTheme };
export type Simulated = typeof simulated;

declare global {
  interface Window {
    simulated: Simulated;
  }
}
window.simulated = simulated;
