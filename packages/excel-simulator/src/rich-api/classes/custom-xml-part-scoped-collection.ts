import { ExcelError } from "../../excel-error.js";
import { ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";
import { collection } from "./collection.js";
import { namespaceOf, objectOf } from "./xml-of-part.js";

const inNamespace = (namespace: string, { workbook: { xmlParts } }: Session): ExcelObject[] =>
  xmlParts.keys
    .filter((id) => namespaceOf(xmlParts.get(id) ?? "") === namespace)
    .map((id) => objectOf(id));

export const customXmlPartScopedCollection = collection<string>(
  "CustomXmlPart",
  inNamespace,
  (namespace, key, session) =>
    inNamespace(namespace, session).find(({ state }) => state === String(key)),
  {
    nullable: { GetOnlyItemOrNullObject: "CustomXmlPart" },
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
