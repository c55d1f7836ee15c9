import type { Cell as HucreCell } from "hucre/xlsx";
import type { CellContent } from "../../sheet/cell.js";
import { dayNumber } from "../../sheet/calendar.js";
import { nearestDouble } from "../../sheet/double.js";

/** hucre takes these for errors even where they are somebody's text. */
const looksLikeError =
  /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** `_x0041_` in a file means `A`; where it is text its first underscore is escaped. */
export const escapedText = (text: string): string =>
  text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");

function textContent(text: string): Partial<HucreCell> {
  const escaped = escapedText(text);
  return looksLikeError.test(text) ? { richText: [{ text: escaped }] } : { value: escaped };
}

/** What stands in the cell, as hucre takes it. */
export function contentOf(content: CellContent): Partial<HucreCell> {
  switch (content.kind) {
    case "empty":
      return { value: null };
    case "text":
      return textContent(content.text);
    case "number":
      return { value: nearestDouble(content.value) };
    case "date":
      return { value: dayNumber(content.date) ?? null };
    case "formula": {
      const { formula, value } = content;
      const result = typeof value === "string" ? escapedText(value) : nearestDouble(value);
      return { formula, formulaResult: result };
    }
  }
}
