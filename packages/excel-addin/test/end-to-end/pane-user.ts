import type { Locale } from "@aarsvaerk/core";
import type { Frame, Locator } from "playwright-core";
import type { ExcelPage } from "./excel-page.js";
import { paneWords, type PaneWords } from "./pane-words.js";

/** Somebody who works with the pane, by what stands on it. */
export interface PaneUser {
  readonly words: PaneWords;
  readonly pane: () => Promise<Frame>;
  /** Takes one of the ways to a plan. */
  readonly begin: (name: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly show: (tab: keyof PaneWords["tabs"]) => Promise<Frame>;
  /** Ten of them at 500.000 kr., one for each of ten areas, in the proposal that is shown; in Danish. */
  readonly addCoordinators: () => Promise<void>;
  /** Says yes to what the pane asks, and waits until it is written. */
  readonly accept: () => Promise<void>;
  /** Waits for what the pane tells. */
  readonly isTold: (text: string | RegExp) => Promise<void>;
  readonly table: (name: string) => Promise<Locator>;
}

export function paneUser({ pane }: ExcelPage, locale: Locale): PaneUser {
  const words = paneWords(locale);
  const press = async (name: string): Promise<void> =>
    (await pane()).getByRole("button", { name, exact: true }).click();
  const isTold = async (text: string | RegExp): Promise<void> =>
    (await pane()).locator(".messages").getByText(text).waitFor();
  return {
    words,
    pane,
    begin: async (name) => (await pane()).getByRole("button", { name }).click(),
    press,
    isTold,
    async show(tab) {
      const frame = await pane();
      await frame.getByRole("tab", { name: words.tabs[tab] }).click();
      // Some views are fetched when they are first shown.
      await frame
        .getByRole("tabpanel", { name: words.tabs[tab] })
        .locator(":scope > *")
        .first()
        .waitFor();
      return frame;
    },
    async addCoordinators() {
      await press(words.lines.add.staffing);
      const frame = await pane();
      await frame.getByLabel(words.lines.role, { exact: true }).fill("Koordinerende medarbejdere");
      await frame.getByLabel(words.lines.quantity, { exact: true }).fill("10");
      await frame.getByLabel(/^Kr\. pr\. årsværk/).fill("500.000");
      await frame.getByLabel(words.lines.place, { exact: true }).selectOption("equal");
      const units = frame.getByRole("textbox", { name: words.lines.newUnits });
      await units.fill("Område 1–10");
      await units.press("Enter");
      await frame.getByRole("table", { name: words.lines.preview }).waitFor();
    },
    async accept() {
      const frame = await pane();
      const dialog = frame.getByRole("dialog");
      await dialog.getByRole("button", { name: words.question.accept, exact: true }).click();
      await dialog.waitFor({ state: "hidden" });
      await frame.getByText(words.shell.running.writing).waitFor({ state: "hidden" });
      await frame.getByRole("button", { name: words.shell.undoWriting }).waitFor();
    },
    table: async (name) => (await pane()).getByRole("table", { name }),
  };
}
