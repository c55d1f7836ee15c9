import { attribute, xmlDeclaration } from "../../xml/escapes.js";

/**
 * A part of XML that travels in a workbook, whoever put it there.
 *
 * @example
 * ```ts
 * const part: CustomXmlPart = { id: "{6B1F4E0A-93A7-4B0C-8B1D-2A51C0A3E7D4}", xml: "<note/>" };
 * part.xml; //=> "<note/>"
 * ```
 */
export interface CustomXmlPart {
  /** What Excel knows the part by; `""` where the file says nothing of it. */
  readonly id: string;
  readonly xml: string;
}

/** A part that is to be written. */
export interface Item extends CustomXmlPart {
  /** The namespace that its properties name. */
  readonly schema?: string;
}

const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";

const number = (at: number): string => String(at + 1);

const schemaXml = ({ schema }: Item): string =>
  schema === undefined
    ? ""
    : `<ds:schemaRefs><ds:schemaRef${attribute("ds:uri", schema)}/></ds:schemaRefs>`;

const propertiesXml = (item: Item): string =>
  `${xmlDeclaration}<ds:datastoreItem${attribute("ds:itemID", item.id)} xmlns:ds="${office}/customXml">` +
  `${schemaXml(item)}</ds:datastoreItem>`;

const relationsXml = (at: number): string =>
  `${xmlDeclaration}<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps${number(at)}.xml"/>` +
  `</Relationships>`;

const declared = (xml: string): string => (xml.startsWith("<?xml") ? xml : xmlDeclaration + xml);

/** The parts of a file that hold them, by name. */
export const customXmlParts = (items: readonly Item[]): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap((item, at): [string, string][] => [
      [`customXml/item${number(at)}.xml`, declared(item.xml)],
      [`customXml/_rels/item${number(at)}.xml.rels`, relationsXml(at)],
      [`customXml/itemProps${number(at)}.xml`, propertiesXml(item)],
    ]),
  );

/** What `[Content_Types].xml` says of them. */
export const customXmlContentTypes = (items: readonly Item[]): string =>
  items
    .map(
      (_, at) =>
        `<Override PartName="/customXml/itemProps${number(at)}.xml"` +
        ` ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    )
    .join("");

/** How the workbook refers to them. */
export const customXmlRelations = (items: readonly Item[]): string =>
  items
    .map(
      (_, at) =>
        `<Relationship Id="rIdCustomXml${number(at)}" Type="${office}/relationships/customXml"` +
        ` Target="../customXml/item${number(at)}.xml"/>`,
    )
    .join("");
