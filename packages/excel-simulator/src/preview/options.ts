import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { cultures } from "../format/culture.js";
import type { PreviewOptions } from "./preview.js";

export const usage = `npm run preview -- [options]

  --pane <folder>   the task pane's files, taskpane.html among them (a small test pane)
  --port <number>   where to listen on 127.0.0.1 (any free port)
  --locale <tag>    da-DK, nb-NO or en-US (da-DK)
`;

export type Asked =
  | { readonly kind: "help" }
  | { readonly kind: "start"; readonly locale: string; readonly options: PreviewOptions };

/**
 * @param folder - where the command was called
 * @throws Error that says which option is wrong
 */
export function readOptions(given: readonly string[], folder: string): Asked {
  const { values } = parseArgs({
    args: [...given],
    options: {
      pane: { type: "string" },
      port: { type: "string", default: "0" },
      locale: { type: "string", default: "da-DK" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { kind: "help" };
  const { locale } = values;
  if (!Object.hasOwn(cultures, locale))
    throw new Error(`--locale: ${locale} is not among the languages`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port: ${values.port} is no port`);
  const pane = values.pane === undefined ? undefined : resolve(folder, values.pane);
  if (pane !== undefined && !existsSync(resolve(pane, "taskpane.html")))
    throw new Error(`--pane: ${pane} holds no taskpane.html`);
  return { kind: "start", locale, options: { port, ...(pane === undefined ? {} : { pane }) } };
}
