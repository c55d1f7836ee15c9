import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { runInThisContext } from "node:vm";
import type { AddInRuntime } from "../web/add-in-runtime.js";
import type { RequirementSets } from "../web/requirement-sets.js";
import type { Bridge } from "./bridge.js";
import { definePageGlobals } from "./page-globals.js";

/** Which Excel the client is made for: on the web, for Windows, for the Mac. */
export type ClientFlavour = "web" | "win32" | "mac";

const files: Readonly<Record<ClientFlavour, string>> = {
  web: "excel-web-16.00.js",
  win32: "excel-win32-16.01.js",
  mac: "excel-mac-16.00.js",
};

/** The one part of the client's that the door speaks to. */
interface OfficeExtension {
  readonly HostBridge: { init(bridge: Bridge): void };
  /** The client asks for the sets on another object than the one it sets the switch on. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/**
 * Runs the unmodified client; from then on `Excel`, `Office` and `OfficeExtension` are global.
 *
 * In this context, not in one of its own: its arrays and errors are then those of whoever calls it.
 */
export function loadClient(
  flavour: ClientFlavour,
  requirements: RequirementSets,
  runtime: AddInRuntime,
  bridge: Bridge,
): void {
  definePageGlobals(requirements, runtime);
  const folder = dirname(
    createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"),
  );
  const filename = join(folder, "dist", files[flavour]);
  runInThisContext(readFileSync(filename, "utf8"), { filename });
  const { OfficeExtension } = globalThis as unknown as { OfficeExtension: OfficeExtension };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.HostBridge.init(bridge);
}
