import { readOnly, type ExcelClass } from "../excel-class.js";
import { checkXml, namespaceOf, xmlOf } from "./xml-of-part.js";

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
