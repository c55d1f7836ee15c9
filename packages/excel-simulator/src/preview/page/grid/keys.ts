import type { Area } from "../../../grid/area.js";
import { shifted, type Place } from "./place.js";

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const page = 15;

/**
 * Where a key leads from a cell; nothing if it leads nowhere.
 *
 * @param used - the least block around everything on the sheet
 */
export function ledTo(
  from: Place,
  { key, ctrlKey }: Key,
  used: Area | undefined,
): Place | undefined {
  const bottom = used ? used.row + used.rows - 1 : 0;
  const right = used ? used.column + used.columns - 1 : 0;
  switch (key) {
    case "ArrowUp":
      return ctrlKey ? { ...from, row: 0 } : shifted(from, -1, 0);
    case "ArrowDown":
      return ctrlKey ? { ...from, row: Math.max(from.row, bottom) } : shifted(from, 1, 0);
    case "ArrowLeft":
      return ctrlKey ? { ...from, column: 0 } : shifted(from, 0, -1);
    case "ArrowRight":
      return ctrlKey ? { ...from, column: Math.max(from.column, right) } : shifted(from, 0, 1);
    case "PageUp":
      return shifted(from, -page, 0);
    case "PageDown":
      return shifted(from, page, 0);
    case "Home":
      return { row: ctrlKey ? 0 : from.row, column: 0 };
    case "End":
      return ctrlKey ? { row: bottom, column: right } : { ...from, column: right };
    default:
      return undefined;
  }
}
