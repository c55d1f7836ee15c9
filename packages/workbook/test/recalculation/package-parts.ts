import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { attribute, decodeXml } from "./xml-text.js";

/** The parts of an .xlsx file by their names. */
export type Parts = Record<string, Uint8Array>;

export interface SheetPart {
  readonly name: string;
  /** Where in the file it is: `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

export const pack = (parts: Parts): Uint8Array => zipSync(parts, { level: 1, mtime: "2000-01-01" });

export function partText(parts: Parts, name: string): string {
  const bytes = parts[name];
  if (!bytes) throw new Error(`the file has no part ${name}`);
  return strFromU8(bytes);
}

/** The sheets in the order of their tabs. */
export function sheetParts(parts: Parts): SheetPart[] {
  const relations = partText(parts, "xl/_rels/workbook.xml.rels");
  const targets = new Map(
    [...relations.matchAll(/<Relationship\s([^>]*)>/g)].map(([, tag = ""]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  const workbook = partText(parts, "xl/workbook.xml");
  return [...workbook.matchAll(/<sheet\s([^>]*)>/g)].map(([, tag = ""]) => ({
    name: attribute(tag, "name") ?? "",
    part: new URL(targets.get(attribute(tag, "r:id")) ?? "", "file:///xl/").pathname.slice(1),
  }));
}

/** What a defined name of one cell or range refers to: `Forudsætninger!$B$4`. */
export function referenceOf(parts: Parts, name: string): string {
  const workbook = partText(parts, "xl/workbook.xml");
  for (const [, tag = "", reference = ""] of workbook.matchAll(
    /<definedName\s([^>]*)>([^<]*)<\/definedName>/g,
  ))
    if (attribute(tag, "name") === name) return decodeXml(reference);
  throw new Error(`the file has no name ${name}`);
}

/** The file with the text of its sheets rewritten. */
export function rewriteSheets(
  bytes: Uint8Array,
  rewrite: (xml: string, sheet: string) => string,
): Uint8Array {
  const parts = unpack(bytes);
  const rewritten = sheetParts(parts).map(({ name, part }) => [
    part,
    strToU8(rewrite(partText(parts, part), name)),
  ]);
  return pack({ ...parts, ...(Object.fromEntries(rewritten) as Parts) });
}
