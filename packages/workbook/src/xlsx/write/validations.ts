import type { DataValidation } from "hucre/xlsx";
import type { Validation } from "../../sheet/workbook.js";
import { dayNumber } from "../calendar.js";

/** A message box holds no more. */
const longestMessage = 255;
/** What a validation of numbers must state where the sheet states no limit: beyond these øre are lost. */
const [lowest, highest] = [-1e15, 1e15];
const [firstDate, lastDate] = ["1900-03-01", "2199-12-31"];

const shortened = (text: string): string =>
  text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;

const between = (from: number, to: number) =>
  ({ operator: "between", formula1: String(from), formula2: String(to) }) as const;

function ruleOf(validation: Validation): Pick<DataValidation, "type"> & Partial<DataValidation> {
  switch (validation.kind) {
    case "list":
      return { type: "list", formula1: `"${validation.values.join(",").replaceAll('"', '""')}"` };
    case "listFrom":
      return { type: "list", formula1: validation.source };
    case "decimal":
      return {
        type: "decimal",
        ...between(validation.least ?? lowest, validation.most ?? highest),
      };
    case "date":
      return { type: "date", ...between(dayNumber(firstDate) ?? 0, dayNumber(lastDate) ?? 0) };
  }
}

/** What may be typed, with its message before and after the attempt. */
export function validationOf(validation: Validation): DataValidation {
  const message = shortened(validation.message);
  const said = message === "" ? {} : { inputMessage: message, errorMessage: message };
  return {
    ...ruleOf(validation),
    ...said,
    range: validation.range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "stop",
  };
}
