import type { Cell } from "../sheet/workbook.js";

/** The text that a cell shows, written or worked out; nothing where it shows a number. */
export function shownText({ content }: Cell): string | undefined {
  if (content.kind === "text") return content.text;
  return content.kind === "formula" && typeof content.value === "string"
    ? content.value
    : undefined;
}
