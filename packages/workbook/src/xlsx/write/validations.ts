import type { DataValidation } from "hucre/xlsx";
import { typingRule, type TypingRule } from "../../look/typing-rule.js";
import type { Validation } from "../../sheet/workbook.js";
import { dayNumber } from "../../sheet/calendar.js";

const between = (from: number, to: number) =>
  ({ operator: "between", formula1: String(from), formula2: String(to) }) as const;

function ruleOf(rule: TypingRule): Pick<DataValidation, "type"> & Partial<DataValidation> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: `"${rule.values.join(",").replaceAll('"', '""')}"` };
    case "listFrom":
      return { type: "list", formula1: rule.source };
    case "decimal":
      return { type: "decimal", ...between(rule.least, rule.most) };
    case "date":
      return { type: "date", ...between(dayNumber(rule.first) ?? 0, dayNumber(rule.last) ?? 0) };
  }
}

/** What may be typed, with its message before and after the attempt. */
export function validationOf(validation: Validation): DataValidation {
  const rule = typingRule(validation);
  const { message } = rule;
  const said = message === "" ? {} : { inputMessage: message, errorMessage: message };
  return {
    ...ruleOf(rule),
    ...said,
    range: rule.range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "stop",
  };
}
