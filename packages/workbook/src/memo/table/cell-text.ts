import { formatNumber, type Cell, type Locale } from "@aarsvaerk/core";
import { oneLine } from "../document/plain-text.js";

/** What a reader sees in a cell; the same as in every other rendering of the table. */
export function cellText(cell: Cell, locale: Locale): string {
  switch (cell.kind) {
    case "figure":
      return formatNumber(cell.printed, { locale, decimals: cell.decimals });
    case "text":
      return oneLine(cell.text);
    case "empty":
      return "";
  }
}
