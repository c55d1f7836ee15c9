import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { PanePage } from "./page.js";

/** How the pane is shown. */
export interface PaneOptions {
  readonly locale?: "da" | "nb" | "en";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** A plan that is open from the start; the start view is shown without. */
  readonly plan?: unknown;
  readonly context?: BrowserContextOptions;
}

const address = "http://pane.test/";
const html = `<!doctype html><html lang="da"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Årsværk</title>
<link rel="stylesheet" href="page.css"></head>
<body><div id="app"></div><script type="module" src="page.js"></script></body></html>`;
/** As strict as the pane's own. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(new URL("page.tsx", import.meta.url)) },
    bundle: true,
    write: false,
    outdir: "/",
    format: "esm",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".json": "json" },
    logLevel: "error",
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { script: ending(".js"), style: ending(".css") };
}

let bundled: ReturnType<typeof bundle> | undefined;

/** The pane in a page of its own, with a workbook in memory behind it; `window.pane` reaches both. */
export async function mountPane(browser: Browser, options: PaneOptions = {}): Promise<Page> {
  const { locale = "da", theme = "light", width = 320, height = 800, plan } = options;
  const { script, style } = await (bundled ??= bundle());
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    ...options.context,
  });
  const page = await context.newPage();
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html; charset=utf-8", html],
    "/page.js": ["text/javascript; charset=utf-8", script],
    "/page.css": ["text/css; charset=utf-8", style],
  };
  await page.route("**/*", (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? [];
    return contentType === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({
          contentType,
          body: body ?? "",
          headers: { "content-security-policy": policy },
        });
  });
  await page.goto(`${address}?locale=${locale}&theme=${theme}`);
  await page.waitForFunction(() => (window.pane as PanePage | undefined)?.state.value.found);
  if (plan !== undefined) await page.evaluate((given) => window.pane.open(given), plan);
  return page;
}
