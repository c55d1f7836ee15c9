import { fileURLToPath } from "node:url";
import { bundle } from "../../src/web/server/bundle.js";
import { namedFiles } from "../../src/web/server/named-files.js";
import { officeJsRoutes } from "../../src/web/server/office-js.js";
import { securityPolicy } from "../../src/web/server/security-policy.js";
import { serve, type RunningServer } from "../../src/web/server/serve.js";

const pane = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Pane</title>
<link rel="icon" href="data:,"><script src="/office-js/office.js"></script></head>
<body><button>one</button><button>two</button></body></html>`;

const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><body><script type="module" src="/page.js"></script></body></html>`;

/** A host page with a door, and an empty pane with the unmodified office.js. */
export async function serveDoor(): Promise<RunningServer> {
  const script = await bundle(fileURLToPath(new URL("door-page.ts", import.meta.url)));
  return serve(
    [
      ...officeJsRoutes,
      {
        below: "/pane/",
        policy: securityPolicy.pane,
        serve: namedFiles({ "taskpane.html": () => pane }),
      },
      {
        below: "/",
        policy: "default-src 'self'; frame-src *; img-src data:",
        serve: namedFiles({ "": () => page, "page.js": () => script }),
      },
    ],
    0,
  );
}
