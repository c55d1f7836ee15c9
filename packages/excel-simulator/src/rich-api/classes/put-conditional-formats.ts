import type { ConditionalFormat } from "../../model/conditional-format.js";
import type { Place } from "../excel-object.js";
import type { Session } from "../session.js";

export function putConditionalFormats(
  { workbook }: Session,
  { sheet }: Pick<Place, "sheet">,
  formats: readonly ConditionalFormat[],
): void {
  const before = sheet.conditionalFormats;
  workbook.changes.make(
    () => (sheet.conditionalFormats = formats),
    () => (sheet.conditionalFormats = before),
  );
}
