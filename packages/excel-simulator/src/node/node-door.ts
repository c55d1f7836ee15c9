import { excelOnTheWeb, type RequirementSets } from "../web/requirement-sets.js";
import type { RichApiHost } from "../web/rich-api-host.js";
import { Bridge } from "./bridge.js";
import { loadClient, type ClientFlavour } from "./client.js";

export type { ClientFlavour } from "./client.js";

export interface NodeDoorOptions {
  readonly flavour?: ClientFlavour;
  readonly requirements?: RequirementSets;
}

/** The way from the real client in this process to a host. */
export interface NodeDoor {
  /** Lets a host answer, instead of the one before. */
  readonly connect: (host: RichApiHost) => void;
}

/** Loads the real client into this process. One process holds one client, as a page does. */
export function openNodeDoor({
  flavour = "web",
  requirements = excelOnTheWeb,
}: NodeDoorOptions = {}): NodeDoor {
  const bridge = new Bridge();
  loadClient(flavour, requirements, bridge);
  return { connect: (host) => bridge.connect(host) };
}
