import type { Frame } from "playwright-core";
import type { ExcelPage } from "./excel-page.js";

export const setPaneWidth = ({ page }: ExcelPage, width: number): Promise<void> =>
  page.locator(".task-pane").evaluate((pane, pixels) => {
    (pane as HTMLElement).style.width = `${String(pixels)}px`;
  }, width);

/** The most of a long view that a picture shows, in pixels. */
const tallest = 4000;

/** A picture of the pane from top to end. */
export async function takePicture({ page, pane }: ExcelPage, file: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  const needed = await (await pane()).evaluate(() => document.documentElement.scrollHeight);
  const frame = page.locator("iframe");
  const { height = 0 } = (await frame.boundingBox()) ?? {};
  const missing = Math.max(0, Math.min(needed, tallest) - height);
  await page.setViewportSize({ ...before, height: Math.ceil(before.height + missing) });
  await frame.screenshot({ path: file, animations: "disabled" });
  await page.setViewportSize(before);
}

/** What reaches out of the pane sideways. */
export const sidewaysOverflow = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll("#app *")].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth && !element.closest(".figure-table"),
    );
    return [
      `${String(scrollWidth - clientWidth)} pixels too wide`,
      ...outside.map((element) => element.outerHTML.slice(0, 120)),
    ];
  });

/** Texts that are cut off without a sign of it. */
export const cutOff = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#app *")]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        return (
          ["hidden", "clip"].includes(overflowX) &&
          textOverflow !== "ellipsis" &&
          !element.matches(".unseen, .unseen *, select, input, svg, svg *") &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`),
  );
