import { AxeBuilder } from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { needsChromium } from "../chromium.js";
import { previews, type OpenPreview, type Previews } from "./open-preview.js";

describe("the task pane beside the grid", needsChromium(), () => {
  let preview: Previews;
  let opened: OpenPreview;
  let pane: Frame;

  beforeAll(async () => {
    preview = await previews();
  });
  afterAll(() => preview.stop());
  afterEach(() => opened.close());

  async function open(look: Parameters<Previews["open"]>[0] = {}): Promise<void> {
    opened = await preview.open(look);
    await meetPane();
  }

  async function meetPane(): Promise<void> {
    const frame = await (await opened.page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("the page has no pane");
    await frame.waitForSelector("button:enabled");
    pane = frame;
  }

  test("reacts to what is typed in the grid", async () => {
    await open();
    await opened.cell("B4").click();
    await opened.page.keyboard.type("12");
    await opened.page.keyboard.press("Enter");
    await expect.poll(() => pane.textContent("#log")).toContain("B4: – → 12 (brugeren)");
    await opened.cell("B4").click();
    await expect.poll(() => pane.textContent("#cell")).toContain("B4");
    await expect.poll(() => pane.textContent("#value")).toBe("12");
  });

  test.each([
    [1280, 800],
    [800, 600],
    [320, 640],
  ])("does not lie over the grid at %i×%i, however many sheets", async (width, height) => {
    await open({ width, height });
    for (let sheet = 2; sheet <= 24; sheet++)
      await opened.page.getByRole("button", { name: "Nyt ark" }).click();
    const last = opened.page.getByRole("tab", { name: "Ark24", selected: true });
    await last.waitFor();
    const { x = 0, width: wide = 0 } = (await last.boundingBox()) ?? {};
    expect(x + wide).toBeLessThanOrEqual(width);
    const [grid, beside] = await Promise.all(
      ["main", ".task-pane"].map((part) => opened.page.locator(part).boundingBox()),
    );
    if (!grid || !beside) throw new Error("the grid or the pane is not to be seen");
    expect(grid.x + grid.width <= beside.x + 1 || grid.y + grid.height <= beside.y + 1).toBe(true);
    expect(grid.width).toBeGreaterThanOrEqual(300);
    expect(beside.width).toBeGreaterThanOrEqual(300);
  });

  test("writes a table and a chart that the grid shows", async () => {
    await open();
    await pane.click("#write");
    await opened.page.getByRole("tab", { name: "Prøve 1", selected: true }).waitFor();
    await expect.poll(() => opened.cell("D2").textContent()).toBe("8.500.000");
    await expect.poll(() => opened.cell("D5").textContent()).toBe("16.000.000");
    expect(await opened.cell("A1").getAttribute("data-table")).toBe("header");
    await opened.page.getByRole("img", { name: /^Søjlediagram: Årsværk/ }).waitFor();
    await expect.poll(() => pane.textContent("#log")).toContain("(ruden)");
    expect(await pane.textContent("#problem")).toBe("");
  });

  test("finds what it left in the workbook after that was saved and opened again", async () => {
    await open();
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.add("Budget");
        sheet.getRange("A1:C1").formulas = [[10, 500_000, "=A1*B1"]];
        sheet.getRange("C1").numberFormat = [["#,##0"]];
        sheet.getRange("C1").format.fill.color = "#FFF9DB";
        workbook.names.add("aarsvaerk_pris", sheet.getRange("B1"));
        sheet.getRange("C2").formulas = [["=aarsvaerk_pris/1000"]];
        workbook.customXmlParts.add('<plan xmlns="urn:test:plan">Årsværk &amp; pris</plan>');
        await workbook.context.sync();
      }),
    );
    const downloading = opened.page.waitForEvent("download");
    await opened.page.getByRole("button", { name: "Hent .xlsx" }).click();
    await opened.page.setInputFiles("#file", await (await downloading).path());
    await opened.page.getByText("er åbnet: 2 ark").waitFor();
    await meetPane();
    await opened.page.getByRole("tab", { name: "Budget" }).click();
    await expect.poll(() => opened.cell("C1").textContent()).toBe("5.000.000");
    expect(await opened.cell("C1").evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      "rgb(255, 249, 219)",
    );
    const found = await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const part = workbook.customXmlParts.getByNamespace("urn:test:plan").getOnlyItem();
        const xml = part.getXml();
        const price = workbook.names.getItem("aarsvaerk_pris").getRange().load("values");
        const cells = workbook.worksheets
          .getItem("Budget")
          .getRange("C1:C2")
          .load("formulas,values");
        await workbook.context.sync();
        return [xml.value, price.values, cells.formulas, cells.values];
      }),
    );
    expect(found).toEqual([
      expect.stringContaining('<plan xmlns="urn:test:plan">Årsværk &amp; pris</plan>'),
      [[500_000]],
      [["=A1*B1"], ["=aarsvaerk_pris/1000"]],
      [[5_000_000], [500]],
    ]);
    expect(opened.complaints).toEqual([]);
  });

  test("is left and entered with the keyboard", async () => {
    await open();
    await pane.focus("#write");
    await opened.page.keyboard.press("Tab");
    await opened.page
      .getByRole("button", { name: "Åbn .xlsx" })
      .and(opened.page.locator(":focus"))
      .waitFor();
    await pane.focus("#write");
    await opened.page.keyboard.press("Escape");
    await opened.page.locator(".cell:focus").waitFor();
  });

  test("asks nobody but this machine, and complains of nothing", async () => {
    await open();
    await pane.click("#write");
    await opened.page.getByRole("tab", { name: "Prøve 1" }).waitFor();
    expect([...new Set(opened.requests.map((url) => new URL(url).hostname))]).toEqual([
      "127.0.0.1",
    ]);
    expect(opened.complaints).toEqual([]);
  });

  test.each(["light", "dark"] as const)("is accessible, %s", async (colorScheme) => {
    await open({ colorScheme, width: 800, height: 600 });
    const { violations } = await new AxeBuilder({ page: opened.page }).include("iframe").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
