import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium, needsChromium } from "../chromium.js";
import { openExcel, type ExcelPage } from "./excel-page.js";
import { cutOff, setPaneWidth, sidewaysOverflow, takePicture } from "./looking.js";
import { paneUser } from "./pane-user.js";
import { tour } from "./tour.js";

/** Where the pictures of every view go; they are for people to look at. */
const pictures = join(import.meta.dirname, "../../build/screenshots");

/** As wide as Excel shows it first, and as people draw it. */
const widths = [320, 450];

const looks = [
  { name: "light", look: { colorScheme: "light" }, isChecked: true },
  { name: "dark", look: { colorScheme: "dark" }, isChecked: true },
  { name: "high-contrast", look: { forcedColors: "active" }, isChecked: false },
] as const;

describe("every view", needsChromium(), () => {
  let browser: Browser;
  let excel: ExcelPage;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => excel.close());

  const axeFindings = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page: excel.page }).include("iframe").analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  };

  test.each(looks)("$name", async ({ name, look, isChecked }) => {
    excel = await openExcel(browser, inject("builtPane"), "da-DK", look);
    const findings: Record<string, readonly string[]> = {};
    let stops = 0;
    for await (const shown of tour(excel, paneUser(excel, "da"))) {
      stops += 1;
      const pane = await excel.pane();
      for (const width of widths) {
        await setPaneWidth(excel, width);
        const picture = `${String(stops).padStart(2, "0")}-${shown}-${name}-${String(width)}.png`;
        await takePicture(excel, join(pictures, picture));
        findings[`${shown}, ${String(width)} px`] = [
          ...(await sidewaysOverflow(pane)),
          ...(await cutOff(pane)),
        ];
      }
      findings[shown] = isChecked ? await axeFindings() : [];
      // 320 pixels, twice as large.
      await setPaneWidth(excel, 160);
      findings[`${shown} at 200 %`] = await sidewaysOverflow(pane);
      await setPaneWidth(excel, 320);
    }
    expect(Object.entries(findings).filter(([, found]) => found.length > 0)).toEqual([]);
    expect(stops).toBeGreaterThan(20);
    expect(excel.complaints).toEqual([]);
  });
});
