import type { CarriedState, FoundCarried } from "../sheet/carried.js";
import { NotWellFormed, walkXml } from "../xml/walk.js";
import { canonicalJson } from "./canonical-json.js";
import { carriedNamespace } from "./namespace.js";
import { sha256 } from "./sha256.js";

/** The element of a document that travels in the workbook, before its hash is looked at. */
interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  readonly packing: number;
  readonly text: string;
}

/** The root of a part, where it is one of ours. */
function elementIn(xml: string): Element | undefined {
  let found: Omit<Element, "text"> | undefined;
  let [text, isRoot] = ["", true];
  walkXml(xml, {
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

/**
 * The document in a part, as `foundCarried` finds it.
 *
 * @throws NotWellFormed
 */
export async function carriedIn(xml: string): Promise<FoundCarried | undefined> {
  const element = elementIn(xml);
  return element && found(element);
}

/**
 * Reads a custom XML part back: the document that `carriedXml` wrote, and whether it is as it was written.
 *
 * @param xml - the part, as a file or Excel gives it; no document type is followed
 * @returns the document; nothing where the part is not one of these, or no XML
 * @throws no error that a part can cause
 * @example
 * ```ts
 * const xml = await carriedXml({ name: "plan", json: '{"title":"Notat"}', schemaVersion: 1, programVersion: "1.0.0" });
 * (await foundCarried(xml.replace("Notat", "Bilag")))?.state; //=> "changed"
 * await foundCarried("<note/>"); //=> undefined
 * ```
 */
export async function foundCarried(xml: string): Promise<FoundCarried | undefined> {
  try {
    return await carriedIn(xml);
  } catch (error) {
    if (error instanceof NotWellFormed) return undefined;
    throw error;
  }
}
