import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What is wrong with what a page shows: for those who cannot see it, who have little room, or who do not trust it. */
export interface Soundness {
  /** Rules of accessibility that are broken, with the first place. */
  readonly axe: readonly string[];
  /** How much wider than the pane it is, in pixels. */
  readonly overflow: number;
  /** What the content security policy refused. */
  readonly refused: readonly string[];
}

export const sound: Soundness = { axe: [], overflow: 0, refused: [] };

export async function soundness(page: Page): Promise<Soundness> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return {
    axe: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
    overflow: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    refused: await page.evaluate(() => window.pane.refused),
  };
}
