import { walk } from "../package/walk.js";
import { canonicalJson } from "./canonical-json.js";
import type { CarriedState, FoundCarried } from "../../sheet/carried.js";
import { carriedNamespace } from "./namespace.js";
import { sha256 } from "./sha256.js";

/** The element of a document that travels in the workbook, before its hash is looked at. */
interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  readonly packing: number;
  readonly text: string;
}

/** The root of a part, where it is one of ours. */
function elementOf(xml: string, part: string): Element | undefined {
  let found: Omit<Element, "text"> | undefined;
  let [text, isRoot] = ["", true];
  walk(xml, part, {
    open(_tag, attributes) {
      if (!isRoot) return;
      isRoot = false;
      const stated = attributes();
      // LibreOffice keeps the declaration; another program may give it a prefix.
      const namespace = [...stated].find(
        ([name, value]) => /^xmlns(?::|$)/.test(name) && value.startsWith(carriedNamespace),
      )?.[1];
      const packing = Number.parseInt(namespace?.slice(carriedNamespace.length) ?? "", 10);
      if (packing >= 1) found = { attributes: stated, packing };
    },
    text(said) {
      text += said;
    },
  });
  return found && { ...found, text };
}

async function stateOf(text: string, hash: string | undefined): Promise<[CarriedState, string]> {
  try {
    const json = canonicalJson(text);
    if (hash === undefined) return ["unreadable", text];
    return [(await sha256(json)) === hash ? "intact" : "changed", json];
  } catch {
    // No JSON, or nested deeper than anything we write.
    return ["unreadable", text];
  }
}

async function found({ attributes, packing, text }: Element): Promise<FoundCarried> {
  const [state, json] = await stateOf(text, attributes.get("sha256"));
  const schemaVersion = Number.parseInt(attributes.get("schemaVersion") ?? "", 10);
  return {
    name: attributes.get("name") ?? "",
    json,
    schemaVersion: Number.isNaN(schemaVersion) ? 0 : schemaVersion,
    programVersion: attributes.get("programVersion") ?? "",
    state,
    packing,
  };
}

/** The documents that travel in a workbook, whatever a program that saved it named their parts. */
export async function findCarried(documents: ReadonlyMap<string, string>): Promise<FoundCarried[]> {
  const parts = [...documents].filter(
    ([name, xml]) => /^customXml\/[^/]+\.xml$/i.test(name) && xml.includes(carriedNamespace),
  );
  const elements = parts.flatMap(([name, xml]) => elementOf(xml, name) ?? []);
  return Promise.all(elements.map(found));
}
