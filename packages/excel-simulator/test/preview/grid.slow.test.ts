import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { needsChromium } from "../chromium.js";
import { previews, type OpenPreview, type Previews } from "./open-preview.js";

describe("the grid", needsChromium(), () => {
  let preview: Previews;
  let opened: OpenPreview;

  beforeAll(async () => {
    preview = await previews();
  });
  afterAll(() => preview.stop());
  afterEach(() => opened.close());

  /** As on a keyboard; letters beyond English are typed once the cell is being edited. */
  async function type(address: string, text: string): Promise<void> {
    await opened.cell(address).click();
    await opened.page.keyboard.press("F2");
    await opened.page.keyboard.press("Control+A");
    await opened.page.keyboard.type(text);
    await opened.page.keyboard.press("Enter");
  }

  /** The sheet is drawn before the next picture, not at once. */
  const shows = (address: string, text: string) =>
    expect.poll(() => opened.cell(address).textContent()).toBe(text);

  const active = () =>
    opened.page
      .locator(".cell:focus")
      .evaluate((cell) => [Number(cell.dataset["row"]), Number(cell.dataset["column"])]);

  test("takes what is typed in Danish, and computes", async () => {
    opened = await preview.open();
    await type("A1", "Årsværk");
    await type("B1", "10");
    await type("B2", "500.000,5");
    await type("B3", "=AVERAGE(B1;B2)*1,5");
    await shows("A1", "Årsværk");
    await shows("B2", "500000,5");
    await shows("B3", "375007,9");
    await opened.cell("B3").click();
    expect(await opened.page.getByLabel("Formellinje").inputValue()).toBe("=AVERAGE(B1;B2)*1,5");
  });

  test("is walked through with the keyboard", async () => {
    opened = await preview.open();
    await opened.cell("B2").click();
    const { keyboard } = opened.page;
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowRight");
    expect(await active()).toEqual([2, 2]);
    await keyboard.press("Control+Home");
    expect(await active()).toEqual([0, 0]);
    await keyboard.press("Shift+ArrowDown");
    await keyboard.press("Shift+ArrowRight");
    expect(await opened.page.locator('.cell[aria-selected="true"]').count()).toBe(4);
    expect(await opened.page.getByLabel("Navnefelt").inputValue()).toBe("A1:B2");
    for (let page = 0; page < 12; page += 1) await keyboard.press("PageDown");
    expect(await active()).toEqual([180, 0]);
    expect(await opened.page.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);
  });

  test("edits with F2, a letter, Tab, Enter and Escape", async () => {
    opened = await preview.open();
    const { keyboard } = opened.page;
    await opened.cell("A1").click();
    await keyboard.type("12");
    await keyboard.press("Tab");
    expect(await active()).toEqual([0, 1]);
    await keyboard.press("Shift+Tab");
    await opened.cell("A1").click();
    await keyboard.press("F2");
    await keyboard.type("3");
    // The click has the page drawn again; what is typed stays above it all the same.
    await opened.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await opened.page.getByLabel("Formellinje").inputValue()).toBe("123");
    await keyboard.press("Escape");
    await shows("A1", "12");
    expect(await active()).toEqual([0, 0]);
    await keyboard.press("Delete");
    await shows("A1", "");
    await keyboard.press("Control+z");
    await shows("A1", "12");
  });

  test("keeps what was typed when somebody clicks elsewhere", async () => {
    opened = await preview.open();
    await opened.cell("A1").click();
    await opened.page.keyboard.type("12");
    await opened.cell("C3").click();
    await shows("A1", "12");
    expect(await active()).toEqual([2, 2]);
    await opened.page.getByLabel("Formellinje").fill("=A1*2,5");
    await opened.cell("A5").click();
    await shows("C3", "30");
    expect(await active()).toEqual([4, 0]);
  });

  test("stretches the selection while the mouse is held down", async () => {
    opened = await preview.open();
    await opened.cell("B2").hover();
    await opened.page.mouse.down();
    await opened.cell("D5").hover();
    await opened.page.mouse.up();
    await opened.cell("F9").hover();
    expect(await opened.page.getByLabel("Navnefelt").inputValue()).toBe("B2:D5");
  });

  test("says what a cell cannot take, and keeps the cell", async () => {
    opened = await preview.open();
    await type("A1", "7");
    await type("A1", "=SUM((B1");
    expect(await opened.page.getByRole("alert").textContent()).toContain("formlen");
    await shows("A1", "7");
  });

  test("goes where the name box says, and says when there is no such place", async () => {
    opened = await preview.open();
    const box = opened.page.getByLabel("Navnefelt");
    await box.fill("Z900");
    await box.press("Enter");
    expect(await active()).toEqual([899, 25]);
    await box.fill("Intetsteds");
    await box.press("Enter");
    expect(await opened.page.getByRole("alert").textContent()).toBe(
      "„Intetsteds“ er hverken en celle eller et navn.",
    );
  });

  test("has a tab for each sheet", async () => {
    opened = await preview.open({ locale: "nb-NO" });
    await opened.page.getByRole("button", { name: "Nytt ark" }).click();
    const chosen = (name: string) => opened.page.getByRole("tab", { name, selected: true });
    await chosen("Ark2").press("ArrowLeft");
    await chosen("Ark1").waitFor();
    await opened.page.getByRole("grid", { name: "Arket Ark1" }).waitFor();
  });

  test("writes a file that it opens again", async () => {
    opened = await preview.open();
    await type("A1", "Årsværk");
    await type("B1", "10");
    await type("B2", "=B1*1,5");
    const downloading = opened.page.waitForEvent("download");
    await opened.page.getByRole("button", { name: "Hent .xlsx" }).click();
    const file = await (await downloading).path();
    await type("B1", "99");
    await opened.page.setInputFiles("#file", file);
    await opened.page.getByText("er åbnet: 1 ark, 3 celler").waitFor();
    await shows("B2", "15");
    expect(opened.complaints).toEqual([]);
    // A file that is handed over is a `blob:` of the page itself.
    const machines = opened.requests.map((url) => new URL(url.replace(/^blob:/, "")).hostname);
    expect([...new Set(machines)].filter(Boolean)).toEqual(["127.0.0.1"]);
  });

  test("says why a file is refused", async () => {
    opened = await preview.open();
    await opened.page.setInputFiles("#file", {
      name: "note.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("no workbook"),
    });
    await opened.page.getByRole("alert").filter({ hasText: /\S/ }).waitFor();
  });
});
