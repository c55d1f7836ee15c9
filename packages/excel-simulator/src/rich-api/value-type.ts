import { isErrorValue, type CellValue } from "../model/cell.js";

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Excel's word for what a value is. */
export function valueType(value: CellValue): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return isErrorValue(value) ? "Error" : "String";
}
