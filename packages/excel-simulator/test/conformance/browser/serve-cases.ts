import { fileURLToPath } from "node:url";
import { bundle } from "../../../src/web/server/bundle.js";
import { ironCalcModule } from "../../../src/web/server/iron-calc-module.js";
import { namedFiles } from "../../../src/web/server/named-files.js";
import { officeJsRoutes } from "../../../src/web/server/office-js.js";
import { securityPolicy } from "../../../src/web/server/security-policy.js";
import { serve, type RunningServer } from "../../../src/web/server/serve.js";

const page = (title: string, scripts: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${scripts}</head><body></body></html>`;

const bundled = (file: string): Promise<string> =>
  bundle(fileURLToPath(new URL(file, import.meta.url)));

/** Excel's page with the workbook, and in its frame a pane with office.js and the cases. */
export async function serveCases(): Promise<RunningServer> {
  const [host, cases] = await Promise.all([bundled("host-page.ts"), bundled("pane-page.ts")]);
  const pane = page(
    "Pane",
    '<script src="/office-js/office.js"></script><script type="module" src="cases.js"></script>',
  );
  return serve(
    [
      ...officeJsRoutes,
      {
        below: "/pane/",
        policy: securityPolicy.pane,
        serve: namedFiles({ "taskpane.html": () => pane, "cases.js": () => cases }),
      },
      {
        below: "/",
        policy: securityPolicy.page,
        serve: namedFiles({
          "": () => page("Excel", '<script type="module" src="/host.js"></script>'),
          "host.js": () => host,
          "wasm_bg.wasm": ironCalcModule,
        }),
      },
    ],
    0,
  );
}
