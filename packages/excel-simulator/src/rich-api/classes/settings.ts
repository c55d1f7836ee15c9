import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject } from "../excel-object.js";
import { collection } from "./collection.js";

const objectOf = (key: string): ExcelObject => new ExcelObject("Setting", key);

export const setting: ExcelClass<string> = {
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: readOnly((key) => key),
    Value: {
      get: (key, { workbook }) => workbook.settings.get(key),
      set: (key, value, { workbook }) => workbook.settings.set(key, value),
    },
    _Id: readOnly((key) => key),
  },
  methods: { Delete: (key, _, { workbook }) => workbook.settings.delete(key) },
};

export const settingCollection = collection<undefined>(
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
