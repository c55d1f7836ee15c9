import { readFileSync } from "node:fs";
import { parsePlan, type Plan } from "@aarsvaerk/core";
import { buildWorkbook, readPlan } from "@aarsvaerk/workbook";
import { readXlsx } from "@aarsvaerk/workbook/xlsx";
import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { firstView } from "../../src/state/first-view.js";
import { launchChromium, needsChromium } from "../chromium.js";
import { openExcel, type ExcelPage } from "./excel-page.js";
import { hostilePlan, malice } from "./hostile-plan.js";
import { setPaneWidth, sidewaysOverflow } from "./looking.js";
import { paneUser, type PaneUser } from "./pane-user.js";

const text = JSON.stringify(hostilePlan);

/** As it is read from a file. */
const plan: Plan = (() => {
  const parsed = parsePlan(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
})();

describe("a plan of ill will", needsChromium(), () => {
  let browser: Browser;
  let excel: ExcelPage;
  let user: PaneUser;
  let pane: Frame;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => excel.close());

  const openFile = async (content: string): Promise<void> => {
    excel = await openExcel(browser, inject("builtPane"), "da-DK");
    user = paneUser(excel, "da");
    pane = await user.pane();
    const file = { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(content) };
    await pane.locator('input[type="file"]').setInputFiles(file);
  };
  /** Elements that only a plan could have brought. */
  const brought = (): Promise<number> =>
    pane.locator("#app :is(img, script, iframe, object, a[href^='javascript'])").count();

  const expectNoHarm = async (): Promise<void> => {
    expect(await brought()).toBe(0);
    expect(await excel.page.title()).not.toContain("harmed");
    expect(await pane.title()).toBe("Årsværk");
    expect(excel.requests.filter((address) => address.includes("harm"))).toEqual([]);
    expect(excel.complaints).toEqual([]);
  };

  test("is shown as text in every view", async () => {
    await openFile(text);
    await setPaneWidth(excel, 320);
    await pane.getByRole("heading", { level: 1 }).getByText(malice.markup).waitFor();
    for (const tab of Object.keys(user.words.tabs) as (keyof typeof user.words.tabs)[]) {
      await user.show(tab);
      await pane
        .locator("details")
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      expect([tab, ...(await sidewaysOverflow(pane))]).toEqual([tab]);
      await expectNoHarm();
    }
  });

  test("is written as text, and comes back as it was", async () => {
    await openFile(text);
    await user.press(user.words.shell.writeSheets);
    await user.accept();
    const sheets = await excel.sheets();
    const cells = buildWorkbook(plan, { view: firstView(plan) }).sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, rowIndex) =>
        row.map(({ content }, column) => ({
          content,
          formula: sheets[name]?.formulas[rowIndex]?.[column],
          value: sheets[name]?.values[rowIndex]?.[column],
        })),
      ),
    );
    const texts = cells.flatMap(({ content, value }) =>
      content.kind === "text" ? [{ wanted: content.text, value }] : [],
    );
    expect(texts.filter(({ wanted }) => /^[=+@'\t-]/.test(wanted)).length).toBeGreaterThan(5);
    expect(texts.filter(({ wanted, value }) => value !== wanted)).toEqual([]);
    const wicked = cells.filter(
      ({ formula }) => typeof formula === "string" && /HYPERLINK|cmd\||SUM\(1/.test(formula),
    );
    expect(wicked.filter(({ content }) => content.kind !== "text")).toEqual([]);
    await expectNoHarm();

    const saved = await readXlsx(readFileSync(await excel.save()));
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    const reading = readPlan(saved.value);
    expect(reading.changes).toEqual([]);
    expect(reading.ok && reading.plan).toEqual(plan);
  });

  test.each([
    ["of the plan", text.replace('"title"', '"__proto__":{"polluted":1},"title"')],
    ["of the accounts", text.replace('"constructor"', '"__proto__":"x","constructor"')],
  ])("is refused where __proto__ is a key %s", async (_, content) => {
    await openFile(content);
    await pane.getByRole("alert").getByText("__proto__").waitFor();
    expect(await pane.evaluate(() => "polluted" in {})).toBe(false);
    await expectNoHarm();
  });
});
