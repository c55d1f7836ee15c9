import { packing, type Carried } from "../../sheet/carried.js";
import { carriedNamespace } from "./namespace.js";
import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";
import { attribute, content, xmlDeclaration } from "../package/xml.js";

const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The same in every workbook: which store it is, not which plan. */
const storeId = "{6B1F4E0A-93A7-4B0C-8B1D-2A51C0A3E7D4}";

const item = "customXml/item1.xml";
const properties = "customXml/itemProps1.xml";

async function itemXml({ name, json, schemaVersion, programVersion }: Carried): Promise<string> {
  const canonical = canonicalJson(json);
  const attributes = [
    attribute("xmlns", `${carriedNamespace}${String(packing)}`),
    attribute("name", name),
    attribute("schemaVersion", String(schemaVersion)),
    attribute("programVersion", programVersion),
    attribute("sha256", await sha256(canonical)),
  ];
  return `${xmlDeclaration}<carried${attributes.join("")}>${content(canonical)}</carried>`;
}

const propertiesXml =
  `${xmlDeclaration}<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="${office}/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${carriedNamespace}${String(packing)}"/></ds:schemaRefs>` +
  `</ds:datastoreItem>`;

const relationsXml =
  `${xmlDeclaration}<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/>` +
  `</Relationships>`;

/** The parts that hold a carried document, by name. */
export async function carriedParts(carried: Carried): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [item, await itemXml(carried)],
    ["customXml/_rels/item1.xml.rels", relationsXml],
    [properties, propertiesXml],
  ]);
}

/** What `[Content_Types].xml` says of them. */
export const carriedContentType =
  `<Override PartName="/${properties}"` +
  ` ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;

/** How the workbook refers to them. */
export const carriedRelation =
  `<Relationship Id="rIdCarried" Type="${office}/relationships/customXml"` +
  ` Target="../${item}"/>`;
