import { ExcelObject } from "../excel-object.js";
import { collection } from "./collection.js";

const objectOf = (key: string): ExcelObject => new ExcelObject("Setting", key);

export const settingCollection = collection<undefined>(
  "Setting",
  (_, { workbook }) => workbook.settings.keys.map(objectOf),
  (_, key, { workbook }) =>
    workbook.settings.has(String(key)) ? objectOf(String(key)) : undefined,
  {
    objectMethods: {
      // A key that is there already gets the new value:
      // https://learn.microsoft.com/javascript/api/excel/excel.settingcollection#excel-excel-settingcollection-add-member(1)
      Add: (_, given, { workbook }) => {
        workbook.settings.set(given.text(0), given.all[1]);
        return objectOf(given.text(0));
      },
    },
  },
);
