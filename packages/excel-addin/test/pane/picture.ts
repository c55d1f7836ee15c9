import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";

const folder = process.env["PANE_PICTURES"];

/** Takes a picture of the whole page into the folder that `PANE_PICTURES` names, if it names one. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
