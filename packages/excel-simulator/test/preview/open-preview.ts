import type { Browser, Page } from "playwright-core";
import { startPreview, type PreviewOptions } from "../../src/preview/preview.js";
import { launchChromium } from "../chromium.js";

/** What a page looks like to the person before it. */
interface Look {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

export interface OpenPreview {
  readonly page: Page;
  /** Every address that the browser asked for, the page's and the pane's. */
  readonly requests: readonly string[];
  /** Whatever the page complained of: errors, and what its policy forbade. */
  readonly complaints: readonly string[];
  readonly cell: (address: string) => ReturnType<Page["locator"]>;
  readonly close: () => Promise<void>;
}

export interface Previews {
  open(look?: Look): Promise<OpenPreview>;
  stop(): Promise<void>;
}

/** A preview that tests open pages of. */
export async function previews(options: PreviewOptions = {}): Promise<Previews> {
  const [server, browser] = await Promise.all([startPreview(options), launchChromium()]);
  return {
    open: (look = {}) => openPage(browser, server.address, look),
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  { locale = "da-DK", width = 1280, height = 800, colorScheme = "light" }: Look,
): Promise<OpenPreview> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const [requests, complaints]: [string[], string[]] = [[], []];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${address}/?locale=${locale}`);
  await page.getByRole("grid").waitFor();
  return {
    page,
    requests,
    complaints,
    cell: (cell) => page.locator(selectorOf(cell)),
    close: () => context.close(),
  };
}

/** `B4`; only the first 26 columns. */
function selectorOf(address: string): string {
  const column = address.charCodeAt(0) - 65;
  return `.cell[data-row="${Number(address.slice(1)) - 1}"][data-column="${column}"]`;
}
