import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook, inputAddresses } from "@aarsvaerk/workbook";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium, needsChromium } from "../chromium.js";
import { openExcel, type ExcelPage } from "./excel-page.js";
import { note, price } from "./note.js";
import { paneUser } from "./pane-user.js";

const docs = join(import.meta.dirname, "../../../../docs");
/** With MANUAL_PICTURES=1 the pictures of the manual are made anew; otherwise they go where others go. */
const folder =
  process.env["MANUAL_PICTURES"] === "1"
    ? join(docs, "images")
    : join(import.meta.dirname, "../../build/screenshots/manual");

const proposal = "'Intensiveret indsats i udsatte'";

describe("the officer's manual", needsChromium(), () => {
  let browser: Browser;
  let excel: ExcelPage;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => excel.close());

  test("shows what there is to see", async () => {
    excel = await openExcel(browser, inject("builtPane"), "da-DK");
    const { page } = excel;
    const user = paneUser(excel, "da");
    const { words } = user;
    const taken: string[] = [];
    const file = (name: string): string => {
      taken.push(`images/${name}.png`);
      return join(folder, `${name}.png`);
    };
    /** The pane alone, from an element that the picture is about; from its top unless told. */
    const picturePane = async (name: string, about = "#app"): Promise<void> => {
      await page.setViewportSize({ width: 1120, height: 860 });
      // The tabs stay in view above it.
      await (
        await user.pane()
      )
        .locator(about)
        .evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 70));
      await page.locator("iframe").screenshot({ path: file(name), animations: "disabled" });
    };
    const pictureWindow = async (name: string): Promise<void> => {
      await page.setViewportSize({ width: 1120, height: 640 });
      await page.screenshot({ path: file(name), animations: "disabled" });
    };

    const pane = await user.pane();
    await pane.getByRole("button", { name: words.start.newPlan }).waitFor();
    await pictureWindow("begynd");

    await user.begin(words.start.newPlan);
    await user.addCoordinators();
    await picturePane("forslag", `label:text-is("${words.lines.role}")`);

    await user.press(words.shell.otherPlans);
    await user.begin(words.start.example);
    await user.press(words.shell.writeSheets);
    await pane.getByRole("dialog").waitFor();
    await picturePane("skriv");
    await user.accept();
    await user.show("scenarios");
    await excel.goTo(`${proposal}!B6`);
    await expect.poll(() => excel.cell("B6").textContent()).toBe("5.000");
    await pictureWindow("tabel");
    await user.press(words.shell.closeMessage);
    await picturePane("scenarier", `caption:text-is("${words.scenarios.staffing}")`);

    await user.show("calculation");
    await pane.getByText("500.000").first().waitFor();
    await picturePane("beregning");

    await user.show("compare");
    await user.press(words.insert.insert);
    await user.accept();
    await page.locator(".foot").getByRole("tab").last().click();
    await page.getByRole("img", { name: /^Søjlediagram/ }).waitFor();
    await pictureWindow("sammenlign");
    await user.press(words.shell.undoWriting);
    await user.isTold(words.messages.done.undone({ of: 0, text: "0" }));

    await user.show("assumptions");
    const entry = pane.locator("details", { hasText: /^Årsværkspris/ }).first();
    await entry.locator("summary").first().click();
    await entry.getByLabel(/^Kr\. pr\. årsværk/).fill("520.000");
    await excel.typeInto(inputAddresses(buildWorkbook(note), note).get(price) ?? "", "510000");
    await user.show("sheetChanges");
    await pane.getByRole("heading", { name: words.sheetChanges.conflicts }).waitFor();
    await picturePane("aendringer");

    const manual = readFileSync(join(docs, "vejledning.md"), "utf8");
    const named = [...manual.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, path]) => path);
    expect(named.toSorted()).toEqual(taken.toSorted());
  });
});
