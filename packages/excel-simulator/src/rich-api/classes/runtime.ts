import type { ExcelClass } from "../excel-class.js";
import { booleanFrom } from "../values.js";

export const runtime: ExcelClass<undefined> = {
  properties: {
    EnableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = booleanFrom(value);
      },
    },
  },
};
