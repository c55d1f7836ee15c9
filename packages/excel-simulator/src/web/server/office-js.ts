import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileOf } from "./folder.js";
import { namedFiles } from "./named-files.js";
import type { Route } from "./route.js";
import { securityPolicy } from "./security-policy.js";
import { trustPage, trustScript } from "./trust.js";

const CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/"']+\/hosted\//g;

const statedPolicy = /<meta http-equiv="?Content-Security-Policy"? content="/i;

/**
 * A page of an add-in, its office.js from here instead of from Microsoft. Over http the client shows the
 * page of trust in a frame, which a policy that the page states itself would forbid.
 */
export const withLocalOfficeJs = (html: string): string =>
  html.replaceAll(CDN, "/office-js/").replace(statedPolicy, "$&frame-src 'self'; ");

const folder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** The files of the npm package as they are; only the page of trust is ours. */
export const officeJsRoutes: readonly Route[] = [
  {
    below: "/office-js/AgaveErrorUX/",
    policy: securityPolicy.trust,
    serve: namedFiles({ "index.html": () => trustPage, "trust.js": () => trustScript }),
  },
  {
    below: "/office-js/",
    policy: securityPolicy.pane,
    serve: (rest) => fileOf(folder, rest),
  },
];
