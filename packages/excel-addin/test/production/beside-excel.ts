import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { startPreview } from "@aarsvaerk/excel-simulator/preview";
import type { Browser, BrowserContextOptions, Frame, Page, Route } from "playwright-core";
import {
  contentSecurityPolicyHeader,
  type OfficeJsSource,
} from "../../manifest/content-security-policy.js";

/** One of the addresses that may show the pane. */
const host = "https://excel.officeapps.live.com";
const network = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const npmPackage = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** The add-in as it was built. */
export interface Build {
  readonly folder: string;
  readonly officeJs: OfficeJsSource;
}

export interface BesideExcel {
  readonly page: Page;
  readonly pane: Frame;
  /** Every address that the pane asked for. */
  readonly requests: readonly string[];
  /** Files that are not there. */
  readonly missing: readonly string[];
  /** What the policy forbade, and exceptions. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** When the pane was ready for the user, and what it had asked for by then. */
export interface Beginning {
  /** Milliseconds after Office was ready. */
  readonly after: number;
  readonly files: readonly string[];
}

/** Runs in every frame before anything else; it is told by what Office and the pane show. */
function watchBeginning(): void {
  let ready = Number.NaN;
  const office = setInterval(() => {
    if (!("Office" in globalThis)) return;
    clearInterval(office);
    void Office.onReady(() => (ready = performance.now()));
  });
  const begun = (): void => {
    if (!document.querySelector(".beginning")) return;
    shown.disconnect();
    const now = performance.now();
    const files = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= now)
      .map(({ name }) => name);
    Object.assign(globalThis, { beginning: { after: now - ready, files } });
  };
  const shown = new MutationObserver(begun);
  shown.observe(document, { childList: true, subtree: true });
}

/** Until the pane is ready for the user. */
export const beginningOf = async (pane: Frame): Promise<Beginning> => {
  await pane.waitForFunction(() => "beginning" in globalThis);
  return pane.evaluate(() => (globalThis as unknown as { beginning: Beginning }).beginning);
};

/** Serves the pane's files as the administrator's manual says. */
async function servePane(route: Route, { folder, officeJs }: Build, file: string): Promise<void> {
  const body = await readFile(join(folder, file)).catch(() => undefined);
  if (body === undefined) return route.fulfill({ status: 404 });
  return route.fulfill({
    body,
    contentType: types[extname(file)] ?? "application/octet-stream",
    headers: { "content-security-policy": contentSecurityPolicyHeader(officeJs) },
  });
}

/** The pane as it is deployed, beside the simulated Excel on the web: by https, with office.js from the network. */
export async function besideExcel(
  browser: Browser,
  build: Build,
  { locale = "da-DK", ...look }: BrowserContextOptions = {},
): Promise<BesideExcel> {
  const server = await startPreview({ pane: build.folder });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
  const [requests, missing, complaints]: [string[], string[], string[]] = [[], [], []];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const frame = route.request().frame();
    if (frame.parentFrame() !== null) requests.push(url.href);
    if (url.href.startsWith(network))
      await servePane(route, { ...build, folder: npmPackage }, url.href.slice(network.length));
    else if (url.origin !== host) await route.abort();
    else if (url.pathname.startsWith("/pane/"))
      await servePane(route, build, url.pathname.slice("/pane/".length));
    else
      await route.fulfill({
        response: await route.fetch({ url: server.address + url.pathname + url.search }),
      });
  });
  await context.addInitScript(watchBeginning);
  const page = await context.newPage();
  page.on("response", (response) => {
    if (response.status() === 404) missing.push(response.url());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${host}/?locale=${locale}`);
  await page.getByRole("grid").waitFor();
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (!pane) throw new Error("the pane was not shown");
  return {
    page,
    pane,
    requests,
    missing,
    complaints,
    async close() {
      await context.close();
      await server.stop();
    },
  };
}
