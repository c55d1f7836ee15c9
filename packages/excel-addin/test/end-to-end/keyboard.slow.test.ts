import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium, needsChromium } from "../chromium.js";
import { openExcel, type ExcelPage } from "./excel-page.js";
import { paneUser, type PaneUser } from "./pane-user.js";

/** More stops than any view has. */
const most = 90;

describe("by the keyboard alone", needsChromium(), () => {
  let browser: Browser;
  let excel: ExcelPage;
  let user: PaneUser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => excel.close());

  const key = (name: string): Promise<void> => excel.page.keyboard.press(name);
  const type = (text: string): Promise<void> => excel.page.keyboard.type(text);

  /** What somebody who cannot see the pane is told of the place they are at. */
  const focused = async (): Promise<string> =>
    (await user.pane()).evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement && at.labels?.[0]?.textContent;
      const text = at instanceof HTMLElement ? at.innerText.split("\n")[0] : undefined;
      return (label || at?.getAttribute("aria-label") || text)?.trim() ?? "";
    });

  /** Tab by Tab to what says so. */
  async function reach(says: (text: string) => boolean, step = "Tab"): Promise<void> {
    const passed: string[] = [];
    while (passed.length < most) {
      const text = await focused();
      if (says(text)) return;
      passed.push(text);
      await key(step);
    }
    throw new Error(`no way there from ${passed.join(", ")}`);
  }
  async function press(button: string): Promise<void> {
    await reach((text) => text === button);
    await key("Enter");
  }
  async function fill(label: string, text: string): Promise<void> {
    await reach((said) => said.startsWith(label));
    await key("Control+A");
    await type(text);
  }
  const isInPane = (): Promise<boolean> =>
    excel.page.evaluate(() => document.activeElement?.tagName === "IFRAME");

  /** To the row of tabs, and along it by an arrow. */
  async function show(tab: keyof PaneUser["words"]["tabs"]): Promise<void> {
    const pane = await user.pane();
    const shown = await pane.getByRole("tab", { selected: true }).innerText();
    await reach((text) => text === shown.split("\n")[0], "Shift+Tab");
    const name = user.words.tabs[tab];
    for (let steps = 0; steps < 7 && (await focused()) !== name; steps += 1)
      await key("ArrowRight");
    await pane.getByRole("tabpanel", { name }).waitFor();
  }

  /** Answers what the pane asks, once it does, and waits until it is done. */
  async function accept(): Promise<void> {
    const pane = await user.pane();
    await pane.getByRole("dialog").waitFor();
    await press(user.words.question.accept);
    await pane.getByRole("button", { name: user.words.shell.undoWriting }).waitFor();
  }

  test("from the first press to a written comparison that is taken back", async () => {
    excel = await openExcel(browser, inject("builtPane"), "da-DK");
    user = paneUser(excel, "da");
    const { words } = user;
    const pane = await user.pane();
    await pane.getByRole("button", { name: words.start.newPlan }).waitFor();
    for (let stops = 0; stops < most && !(await isInPane()); stops += 1) await key("Tab");

    await press(words.start.newPlan);
    await press(words.lines.add.staffing);
    await fill(words.lines.role, "Koordinator");
    await fill(words.lines.quantity, "10");
    await fill("Kr. pr. årsværk", "500.000");
    await press(words.lines.done);
    await expect.poll(() => pane.locator(".running-result").innerText()).toContain("5.000");

    await show("insert");
    await press(words.insert.write);
    await accept();
    await press(words.shell.closeMessage);
    expect(await excel.sheetTabs()).toContain(words.start.newPlan);

    await show("scenarios");
    await reach((text) => text === words.start.newPlan);
    await key("Space");
    await expect
      .poll(() => pane.getByRole("checkbox", { name: words.start.newPlan }).isChecked())
      .toBe(false);
    await key("Space");

    await show("compare");
    const before = await excel.sheetTabs();
    await press(words.insert.insert);
    await accept();
    await expect.poll(() => excel.sheetTabs()).not.toEqual(before);
    await press(words.shell.undoWriting);
    await expect.poll(() => excel.sheetTabs()).toEqual(before);

    // Out of the pane, and into the sheet.
    await key("Escape");
    await expect.poll(isInPane).toBe(false);
    await type("12");
    await key("Enter");
    await expect.poll(() => excel.cell("A1").textContent()).toBe("12");
    expect(excel.complaints).toEqual([]);
  });
});
