import { ExcelError } from "../../excel-error.js";
import { ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";

export const objectOf = (id: string): ExcelObject => new ExcelObject("CustomXmlPart", id);

export const namespaceOf = (xml: string): string =>
  /^(?:<\?.*?\?>|<!--.*?-->|\s)*<[^>]*?\sxmlns(?::\w+)?=(["'])(.*?)\1/s.exec(xml)?.[2] ?? "";

/** Not a parser: Excel refuses what is no XML at all. */
export function checkXml(xml: string): string {
  const root = /^(?:<\?.*?\?>|<!--.*?-->|\s)*<([\w:.-]+)[^>]*?(\/)?>/s.exec(xml);
  if (!root || (root[2] === undefined && !xml.trimEnd().endsWith(`</${root[1] ?? ""}>`)))
    throw new ExcelError("InvalidArgument");
  return xml;
}

export const xmlOf = (id: string, { workbook }: Session): string => {
  const xml = workbook.xmlParts.get(id);
  if (xml === undefined) throw new ExcelError("ItemNotFound");
  return xml;
};
