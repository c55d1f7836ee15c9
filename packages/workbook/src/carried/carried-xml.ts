import type { Carried } from "../sheet/carried.js";
import { attribute, content, xmlDeclaration } from "../xml/escapes.js";
import { canonicalJson } from "./canonical-json.js";
import { writtenNamespace } from "./namespace.js";
import { sha256 } from "./sha256.js";

/**
 * Writes a document that is to travel in a workbook as XML, with the hash that shows whether it was
 * changed: the custom XML part of a file, or of a workbook that is open in Excel.
 *
 * @param carried - the document, such as `carriedPlan` gives
 * @returns the part, in the namespace that begins with `carriedNamespace`
 * @throws SyntaxError when the document is no JSON
 * @example
 * ```ts
 * const xml = await carriedXml(carriedPlan(examplePlan, {}, "1.0.0"));
 * (await foundCarried(xml))?.state; //=> "intact"
 * ```
 */
export async function carriedXml(carried: Carried): Promise<string> {
  const { name, json, schemaVersion, programVersion } = carried;
  const canonical = canonicalJson(json);
  const attributes = [
    attribute("xmlns", writtenNamespace),
    attribute("name", name),
    attribute("schemaVersion", String(schemaVersion)),
    attribute("programVersion", programVersion),
    attribute("sha256", await sha256(canonical)),
  ];
  return `${xmlDeclaration}<carried${attributes.join("")}>${content(canonical)}</carried>`;
}
