import { columnName } from "../../../grid/address.js";
import { element } from "../dom/element.js";
import type { GridModel } from "./grid-model.js";
import { headerHeight, headerWidth } from "./measures.js";

/** Header row and header column stand before the cells, and assistive technology counts from 1. */
const indexOf = (line: number): number => line + 2;

/** The letters above the columns. */
export function headerRow(model: GridModel, begins: readonly number[]): HTMLElement {
  const corner = element("span", { role: "gridcell", class: "corner", "aria-colindex": 1 });
  corner.style.width = `${headerWidth}px`;
  const letters = Array.from({ length: model.extent.columns }, (_, column) => {
    const name = columnName(column);
    const header = element(
      "span",
      { role: "columnheader", class: "column-header", "aria-colindex": indexOf(column) },
      name,
    );
    header.dataset["column"] = String(column);
    place(header, model, column, begins);
    return header;
  });
  const row = element("div", { role: "row", class: "row", "aria-rowindex": 1 }, corner, ...letters);
  row.style.height = `${headerHeight}px`;
  return row;
}

/** One row of cells, empty as yet. */
export function cellRow(model: GridModel, row: number, begins: readonly number[]): HTMLElement {
  const header = element(
    "span",
    { role: "rowheader", class: "row-header", "aria-colindex": 1 },
    String(row + 1),
  );
  header.dataset["row"] = String(row);
  header.style.width = `${headerWidth}px`;
  const cells = Array.from({ length: model.extent.columns }, (_, column) => {
    const cell = element("div", {
      role: "gridcell",
      class: "cell",
      "aria-colindex": indexOf(column),
      tabindex: -1,
    });
    cell.dataset["row"] = String(row);
    cell.dataset["column"] = String(column);
    place(cell, model, column, begins);
    return cell;
  });
  const made = element(
    "div",
    { role: "row", class: "row", "aria-rowindex": indexOf(row) },
    header,
    ...cells,
  );
  const height = model.measures.height(row);
  made.style.height = `${height}px`;
  if (height === 0) made.hidden = true;
  return made;
}

function place(
  one: HTMLElement,
  { measures, frozen }: GridModel,
  column: number,
  begins: readonly number[],
): void {
  const width = measures.width(column);
  one.style.width = `${width}px`;
  one.hidden = width === 0;
  if (column >= frozen.columns) return;
  one.classList.add("frozen");
  one.style.left = `${headerWidth + (begins[column] ?? 0)}px`;
}
