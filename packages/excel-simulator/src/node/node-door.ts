import type { AddInRuntime } from "../web/add-in-runtime.js";
import { HostSwitch } from "../web/host-switch.js";
import { excelOnTheWeb, type RequirementSets } from "../web/requirement-sets.js";
import type { RichApiHost } from "../web/rich-api-host.js";
import { Bridge } from "./bridge.js";
import { loadClient, type ClientFlavour } from "./client.js";

export interface NodeDoorOptions {
  readonly flavour?: ClientFlavour;
  readonly requirements?: RequirementSets;
  /** With custom functions the client says at its start that it is ready for their calls. */
  readonly runtime?: AddInRuntime;
}

/** The way from the real client in this process to a host. */
export interface NodeDoor {
  /** Lets a host answer, instead of the one before. */
  readonly connect: (host: RichApiHost) => void;
}

/**
 * Loads the real client into this process. One process holds one client, as a page does.
 *
 * @returns how to let a host answer it; `Excel` and `OfficeExtension` are global from now on
 *
 * @example
 * ```ts
 * const door = openNodeDoor({ flavour: "win32" });
 * door.connect(new ExcelHost({ workbook: new Workbook({ makeEngine: loadIronCalcInNode() }) }));
 * await Excel.run(async (context) => {
 *   const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
 *   await context.sync();
 *   return sheet.name;
 * }); //=> "Sheet1"
 * ```
 */
export function openNodeDoor({
  flavour = "web",
  requirements = excelOnTheWeb,
  runtime = { shared: true, customFunctions: false },
}: NodeDoorOptions = {}): NodeDoor {
  const host = new HostSwitch();
  loadClient(flavour, requirements, runtime, new Bridge(host));
  return { connect: (next) => host.connect(next) };
}
