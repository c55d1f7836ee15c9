import type { Icon } from "./icons.js";
import type { CommandName as RibbonCommand } from "../src/commands/command-names.js";
import type { CommandName } from "./text/index.js";

/** A button on the ribbon. */
interface Command {
  readonly name: CommandName;
  readonly drawing: Icon["drawing"];
  /** What the code associates with it; the pane is opened by Office itself. */
  readonly action: RibbonCommand | "openPane";
}

/** Everything the two manifests say that is not words and not addresses. */
export const description = {
  id: "95a2bb29-3a51-4279-964e-5b3b31740e8b",
  name: "Årsværk",
  provider: "Årsværk",
  accentColor: "#0b6265",
  /** The oldest Excel it runs in: LTSC 2021 and everything after. */
  requirements: [
    { name: "ExcelApi", minVersion: "1.11" },
    { name: "SharedRuntime", minVersion: "1.1" },
  ],
  tab: "TabHome",
  group: "Aarsvaerk.Group",
  commands: [
    { name: "openPane", drawing: "icon", action: "openPane" },
    { name: "insertBudgetNote", drawing: "insert", action: "InsertBudgetNote" },
    { name: "update", drawing: "update", action: "UpdateSheets" },
  ] satisfies readonly Command[] as readonly Command[],
} as const;

/** Where the add-in is served, and which version of it. */
export interface Release {
  /** `https://localhost:3000/`, with the slash. */
  readonly address: string;
  /** `1.0.0` */
  readonly version: string;
}

/** The files of the add-in that manifests name. */
export const pages = {
  pane: "taskpane.html",
  script: "taskpane.js",
  about: "about.html",
} as const;

/** A release at an address as an administrator writes it. */
export function releaseAt(address: string, version: string): Release {
  const url = new URL(address.endsWith("/") ? address : `${address}/`);
  if (url.protocol !== "https:") throw new Error(`Office loads add-ins by https alone: ${address}`);
  if (url.search !== "" || url.hash !== "") throw new Error(`an address of a folder: ${address}`);
  return { address: url.href, version };
}

export const fileAddress = ({ address }: Release, file: string): string =>
  new URL(file, address).href;
