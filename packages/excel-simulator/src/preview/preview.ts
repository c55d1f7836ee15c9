import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../web/server/bundle.js";
import { ironCalcModule } from "../web/server/iron-calc-module.js";
import { namedFiles } from "../web/server/named-files.js";
import { officeJsRoutes } from "../web/server/office-js.js";
import { paneRoute } from "../web/server/pane-files.js";
import type { Route } from "../web/server/route.js";
import { securityPolicy } from "../web/server/security-policy.js";
import { serve, type RunningServer } from "../web/server/serve.js";

/** The page's sources; the same folder from `src` and from `dist`. */
const sources = fileURLToPath(new URL("../../src/preview/", import.meta.url));
const testPane = join(sources, "test-pane");

export interface PreviewOptions {
  /** The folder of the task pane's files, `taskpane.html` among them. */
  readonly pane?: string;
  readonly port?: number;
}

/** A spreadsheet in a plain browser with a task pane beside it, on this machine alone. */
export async function startPreview({
  pane = testPane,
  port = 0,
}: PreviewOptions = {}): Promise<RunningServer> {
  const script = await bundle(join(sources, "page/main.ts"));
  const page: Route = {
    below: "/",
    policy: securityPolicy.page,
    serve: namedFiles({
      "": () => readFile(join(sources, "page/page.html")),
      "page.css": () => readFile(join(sources, "page/page.css")),
      "grid.css": () => readFile(join(sources, "page/grid/grid.css")),
      "page.js": () => script,
      "wasm_bg.wasm": ironCalcModule,
    }),
  };
  return serve([...officeJsRoutes, paneRoute(pane), page], port);
}
