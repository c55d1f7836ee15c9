import type { Area } from "../../../grid/area.js";
import type { Extent } from "./extent.js";
import type { Measures } from "./measures.js";
import type { Place } from "./place.js";
import type { ShownCell } from "./shown-cell.js";

/** One sheet as the grid draws it. */
export interface GridModel {
  readonly sheetId: string;
  readonly label: string;
  readonly extent: Extent;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly measures: Measures;
  readonly showGridlines: boolean;
  readonly active: Place;
  readonly selected: Area;
  readonly cellAt: (row: number, column: number) => ShownCell;
}
