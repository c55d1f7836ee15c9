import type { ConditionalFormat } from "../../model/conditional-format.js";
import type { Property } from "../excel-class.js";
import type { ConditionalFormatOf } from "../excel-object.js";

export const conditionalFormatProperty = <
  Key extends "rule" | "stopIfTrue" | "fontColor" | "bold" | "fill" | "numberFormat",
>(
  key: Key,
  read: (value: unknown) => ConditionalFormat[Key],
): Property<ConditionalFormatOf> => ({
  get: ({ format }) => format[key],
  set: ({ format }, value, { workbook }) => {
    const [before, wanted] = [format[key], read(value)];
    workbook.changes.make(
      () => (format[key] = wanted),
      () => (format[key] = before),
    );
  },
});
