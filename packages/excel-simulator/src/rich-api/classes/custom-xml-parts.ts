import { ExcelError } from "../../excel-error.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";
import { collection } from "./collection.js";

const objectOf = (id: string): ExcelObject => new ExcelObject("CustomXmlPart", id);

const namespaceOf = (xml: string): string =>
  /^(?:<\?.*?\?>|<!--.*?-->|\s)*<[^>]*?\sxmlns(?::\w+)?=(["'])(.*?)\1/s.exec(xml)?.[2] ?? "";

/** Not a parser: Excel refuses what is no XML at all. */
function checkXml(xml: string): string {
  const root = /^(?:<\?.*?\?>|<!--.*?-->|\s)*<([\w:.-]+)[^>]*?(\/)?>/s.exec(xml);
  if (!root || (root[2] === undefined && !xml.trimEnd().endsWith(`</${root[1] ?? ""}>`)))
    throw new ExcelError("InvalidArgument");
  return xml;
}

const xmlOf = (id: string, { workbook }: Session): string => {
  const xml = workbook.xmlParts.get(id);
  if (xml === undefined) throw new ExcelError("ItemNotFound");
  return xml;
};

export const customXmlPart: ExcelClass<string> = {
  identity: (id) => ({ Id: id }),
  properties: {
    Id: readOnly((id) => id),
    NamespaceUri: readOnly((id, session) => namespaceOf(xmlOf(id, session))),
  },
  methods: {
    GetXml: (id, _, session) => xmlOf(id, session),
    SetXml: (id, given, session) => {
      xmlOf(id, session);
      session.workbook.xmlParts.set(id, checkXml(given.text(0)));
    },
    Delete: (id, _, { workbook }) => workbook.xmlParts.delete(id),
  },
};

const find = (_: unknown, key: string | number, { workbook }: Session): ExcelObject | undefined =>
  workbook.xmlParts.has(String(key)) ? objectOf(String(key)) : undefined;

export const customXmlPartCollection = collection<undefined>(
  (_, { workbook }) => workbook.xmlParts.keys.map(objectOf),
  find,
  {
    objectMethods: {
      Add: (_, given, { workbook }) => {
        const id = workbook.newId();
        workbook.xmlParts.set(id, checkXml(given.text(0)));
        return objectOf(id);
      },
      GetByNamespace: (_, given) => new ExcelObject("CustomXmlPartScopedCollection", given.text(0)),
    },
  },
);

const inNamespace = (namespace: string, { workbook: { xmlParts } }: Session): ExcelObject[] =>
  xmlParts.keys
    .filter((id) => namespaceOf(xmlParts.get(id) ?? "") === namespace)
    .map((id) => objectOf(id));

export const customXmlPartScopedCollection = collection<string>(
  inNamespace,
  (namespace, key, session) =>
    inNamespace(namespace, session).find(({ state }) => state === String(key)),
  {
    objectMethods: {
      // https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection#excel-excel-customxmlpartscopedcollection-getonlyitem-member(1)
      GetOnlyItem: (namespace, _, session) => {
        const [only, ...more] = inNamespace(namespace, session);
        if (!only || more.length > 0) throw new ExcelError("GeneralException");
        return only;
      },
      GetOnlyItemOrNullObject: (namespace, _, session) => {
        const [only, ...more] = inNamespace(namespace, session);
        return only && more.length === 0 ? only : null;
      },
    },
  },
);
