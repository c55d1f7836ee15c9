import type { Area } from "../grid/area.js";

/** A look that cells have as long as something holds for them. It is kept, and not worked out. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly type: "Custom" | "CellValue";
  /** A formula, or what a value is compared with. */
  rule: unknown;
  stopIfTrue: boolean;
  fontColor: string;
  bold: boolean | null;
  fill: string;
  numberFormat: string;
}

export const newConditionalFormat = (
  id: string,
  area: Area,
  type: ConditionalFormat["type"],
): ConditionalFormat => ({
  id,
  area,
  type,
  rule: type === "Custom" ? "" : null,
  stopIfTrue: false,
  fontColor: "",
  bold: null,
  fill: "",
  numberFormat: "",
});
