import { cellArea, type Area } from "../../../grid/area.js";
import { blockOf, cornerOf, isIn, type Place } from "./place.js";

/** The cell that has the focus, and how far the selection reaches from it. */
export class Cursor {
  active: Place = { row: 0, column: 0 };
  /** The corner of the selection that moves while it is stretched. */
  end: Place = this.active;

  /** Goes to a cell; `stretching` keeps the active cell and selects everything in between. */
  go(place: Place, stretching: boolean): Area {
    this.end = place;
    if (stretching) return blockOf(this.active, place);
    this.active = place;
    return cellArea(place.row, place.column);
  }

  /** The add-in selected something else. */
  follow(selected: Area): void {
    if (isIn(this.active, selected)) return;
    this.active = cornerOf(selected);
    this.end = this.active;
  }
}
