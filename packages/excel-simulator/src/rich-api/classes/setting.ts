import { readOnly, type ExcelClass } from "../excel-class.js";

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
