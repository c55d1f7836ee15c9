import { elementsIn } from "../package/elements.js";
import { relationsOf } from "./relations.js";
import type { CustomXmlPart } from "../carried/custom-xml.js";

/** Every part of XML that is not the program's own, in the order of the file. */
export function findCustomXml(documents: ReadonlyMap<string, string>): CustomXmlPart[] {
  const parts = [...documents].filter(([name]) => /^customXml\/item\d*\.xml$/i.test(name));
  return parts.map(([name, xml]) => ({ id: idOf(name, documents), xml }));
}

function idOf(name: string, documents: ReadonlyMap<string, string>): string {
  const relations = relationsOf(name, (part) => documents.get(part));
  const properties = relations.find(({ kind }) => kind === "customXmlProps")?.target ?? "";
  const xml = documents.get(properties);
  const [store] = xml === undefined ? [] : elementsIn(xml, properties).children;
  const [, id = ""] =
    [...(store?.attributes ?? [])].find(([key]) => /(?:^|:)itemID$/.test(key)) ?? [];
  return id;
}
