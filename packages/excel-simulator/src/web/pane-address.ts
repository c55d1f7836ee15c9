import { runtimeFlags, type AddInRuntime } from "./add-in-runtime.js";
import type { Conversation } from "./protocol/messages.js";

export interface PaneFrame {
  readonly url: string;
  readonly displayLanguage: string;
  readonly addInId: string;
  readonly runtime: AddInRuntime;
}

/** Where the pane's frame goes: the client reads who it talks to from its address, and from the frame's name after it has moved on. */
export function paneAddress(
  { url, displayLanguage, addInId, runtime }: PaneFrame,
  { id, origin }: Conversation,
): { readonly url: string; readonly name: string } {
  const hostInfo = [
    "Excel",
    "Web",
    "16.01",
    displayLanguage,
    addInId,
    "",
    "",
    runtimeFlags(runtime),
  ].join("$");
  const address = new URL(url);
  address.search += `${address.search === "" ? "?" : "&"}_host_Info=${hostInfo}`;
  address.hash = `&_xdm_Info=${id}|${addInId}|${encodeURIComponent(origin)}`;
  const name = {
    baseFrameName: "simulated-excel",
    hostInfo,
    xdmInfo: `${id}|${addInId}|${origin}`,
    serializerVersion: 1,
    flights: "[]",
  };
  return { url: address.href, name: JSON.stringify(name) };
}
