import type { Validation } from "../sheet/workbook.js";

/** A message box holds no more. */
const longestMessage = 255;
/** What a rule for numbers must state where the sheet states no limit: beyond these øre are lost. */
const [lowest, highest] = [-1e15, 1e15];
const [firstDate, lastDate] = ["1900-03-01", "2199-12-31"];

const shortened = (text: string): string =>
  text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;

/**
 * What may be typed into a range, with limits where a program asks for some.
 *
 * @example
 * ```ts
 * const workbook = buildWorkbook(examplePlan);
 * const [sheet] = workbook.sheets;
 * const [rule]: readonly TypingRule[] = drawSheet(sheet!, workbook).typing;
 * rule?.kind; //=> "listFrom"
 * ```
 */
export type TypingRule = {
  readonly range: string;
  /** Said before and after the attempt; at most 255 letters. */
  readonly message: string;
} & (
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** A range whose cells are what may be typed. */
  | { readonly kind: "listFrom"; readonly source: string }
  | { readonly kind: "decimal"; readonly least: number; readonly most: number }
  /** ISO dates. */
  | { readonly kind: "date"; readonly first: string; readonly last: string }
);

export function typingRule(validation: Validation): TypingRule {
  const common = { range: validation.range, message: shortened(validation.message) };
  switch (validation.kind) {
    case "list":
      return { ...common, kind: "list", values: validation.values };
    case "listFrom":
      return { ...common, kind: "listFrom", source: validation.source };
    case "decimal": {
      const { least = lowest, most = highest } = validation;
      return { ...common, kind: "decimal", least, most };
    }
    case "date":
      return { ...common, kind: "date", first: firstDate, last: lastDate };
  }
}
