import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium, needsChromium } from "../chromium.js";
import { openExcel, type ExcelPage } from "./excel-page.js";
import { cutOff, setPaneWidth, sidewaysOverflow, takePicture } from "./looking.js";
import { paneUser } from "./pane-user.js";
import { tour } from "./tour.js";

/** Where the pictures of every view go; they are for people to look at. */
const pictures = join(import.meta.dirname, "../../build/screenshots");

interface Look {
  readonly name: string;
  readonly look: Omit<BrowserContextOptions, "locale">;
  /** As wide as Excel shows the pane first, and as people draw it. */
  readonly widths: readonly number[];
  /** 320 pixels, twice as large. */
  readonly zoomed: readonly number[];
  readonly isChecked: boolean;
}

const looks: readonly Look[] = [
  {
    name: "light",
    look: { colorScheme: "light" },
    widths: [320, 450],
    zoomed: [160],
    isChecked: true,
  },
  { name: "dark", look: { colorScheme: "dark" }, widths: [320, 450], zoomed: [], isChecked: true },
  {
    name: "high-contrast",
    look: { forcedColors: "active" },
    widths: [320],
    zoomed: [],
    isChecked: false,
  },
];

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

  test.each(looks)("$name", async ({ name, look, widths, zoomed, isChecked }) => {
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
      for (const width of zoomed) {
        await setPaneWidth(excel, width);
        findings[`${shown} at 200 %`] = await sidewaysOverflow(pane);
      }
      await setPaneWidth(excel, 320);
    }
    expect(Object.entries(findings).filter(([, found]) => found.length > 0)).toEqual([]);
    expect(stops).toBeGreaterThan(20);
    expect(excel.complaints).toEqual([]);
  });
});
