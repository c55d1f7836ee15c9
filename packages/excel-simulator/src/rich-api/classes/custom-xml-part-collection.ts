import { ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";
import { collection } from "./collection.js";
import { checkXml, objectOf } from "./xml-of-part.js";

const find = (_: unknown, key: string | number, { workbook }: Session): ExcelObject | undefined =>
  workbook.xmlParts.has(String(key)) ? objectOf(String(key)) : undefined;

export const customXmlPartCollection = collection<undefined>(
  "CustomXmlPart",
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
