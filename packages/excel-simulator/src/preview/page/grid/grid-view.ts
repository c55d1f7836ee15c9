import { element, setAttributes } from "../dom/element.js";
import { cellStyle } from "./cell-style.js";
import { cellRow, headerRow } from "./grid-rows.js";
import type { GridModel } from "./grid-model.js";
import { beginnings, headerHeight, headerWidth } from "./measures.js";
import { isIn, type Place } from "./place.js";
import { rowWindow, type RowWindow } from "./row-window.js";
import { scrollIntoView } from "./scroll-into-view.js";
import { isSameCell, type ShownCell } from "./shown-cell.js";

/** The cells as an accessible grid: rows in view are drawn, the others have their room. */
export class GridView {
  readonly scroller = element("div", { class: "scroller" });
  readonly #head = element("div", { role: "rowgroup", class: "head" });
  readonly #body = element("div", { role: "rowgroup", class: "body" });
  readonly #grid = element(
    "div",
    { role: "grid", class: "grid", "aria-multiselectable": "true" },
    this.#head,
    this.#body,
  );
  #model: GridModel | undefined;
  #window: RowWindow | undefined;
  #structure = "";
  #cells: readonly HTMLElement[] = [];
  readonly #shown = new WeakMap<HTMLElement, ShownCell>();

  /** Lies over the cells and scrolls with them: charts are drawn there. */
  readonly overlay = element("div", { class: "overlay" });

  constructor() {
    this.scroller.append(element("div", { class: "canvas" }, this.#grid, this.overlay));
    this.scroller.addEventListener("scroll", () => {
      if (this.#model) this.#draw(this.#model);
    });
  }

  show(model: GridModel): void {
    const isOther = this.#model?.sheetId !== model.sheetId;
    this.#model = model;
    if (isOther) this.scroller.scrollTo(0, 0);
    this.#draw(model);
  }

  /** Brings a cell into view and gives it the focus. */
  focus(place: Place): void {
    this.scrollTo(place);
    this.elementAt(place)?.focus({ preventScroll: true });
  }

  elementAt({ row, column }: Place): HTMLElement | undefined {
    const found = this.#grid.querySelector<HTMLElement>(
      `.cell[data-row="${row}"][data-column="${column}"]`,
    );
    return found ?? undefined;
  }

  /** The cell that something on the page belongs to. */
  placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
    return cell
      ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) }
      : undefined;
  }

  #draw(model: GridModel): void {
    const rows = beginnings(model.extent.rows, model.measures.height);
    const columns = beginnings(model.extent.columns, model.measures.width);
    const view = { top: this.scroller.scrollTop, height: this.scroller.clientHeight };
    this.#window = rowWindow(rows, view, this.#window);
    this.#build(model, rows, columns, this.#window);
    for (const cell of this.#cells) this.#fill(cell, model);
    this.#mark(model);
  }

  #build(
    model: GridModel,
    rows: readonly number[],
    columns: readonly number[],
    { first, end }: RowWindow,
  ): void {
    const { extent, frozen, sheetId } = model;
    const drawn = rows.slice(first, end + 1);
    const structure = JSON.stringify([sheetId, extent, frozen, columns, rows.at(-1), drawn, first]);
    if (structure === this.#structure) return;
    this.#structure = structure;
    const hadFocus = this.#grid.contains(document.activeElement);
    const row = (at: number): HTMLElement => cellRow(model, at, columns);
    const lines = (from: number, to: number): HTMLElement[] =>
      Array.from({ length: Math.max(0, to - from) }, (_, at) => row(from + at));
    const start = Math.max(first, frozen.rows);
    this.#head.replaceChildren(headerRow(model, columns), ...lines(0, frozen.rows));
    this.#body.replaceChildren(...lines(start, end));
    this.#body.style.paddingTop = `${(rows[start] ?? 0) - (rows[frozen.rows] ?? 0)}px`;
    this.#body.style.paddingBottom = `${(rows.at(-1) ?? 0) - (rows[end] ?? 0)}px`;
    this.#grid.style.width = `${headerWidth + (columns.at(-1) ?? 0)}px`;
    this.#cells = [...this.#grid.querySelectorAll<HTMLElement>(".cell")];
    setAttributes(this.#grid, {
      "aria-rowcount": extent.rows + 1,
      "aria-colcount": extent.columns + 1,
    });
    if (hadFocus) this.elementAt(model.active)?.focus({ preventScroll: true });
  }

  #fill(cell: HTMLElement, model: GridModel): void {
    const shown = model.cellAt(Number(cell.dataset["row"]), Number(cell.dataset["column"]));
    const before = this.#shown.get(cell);
    if (before && isSameCell(before, shown)) return;
    this.#shown.set(cell, shown);
    // Somebody is typing in it.
    if (!cell.querySelector("input")) cell.textContent = shown.text;
    for (const [property, value] of Object.entries(cellStyle(shown)))
      cell.style.setProperty(property, value);
    setAttributes(cell, { "data-table": shown.table });
  }

  #mark({ active, selected, label, showGridlines }: GridModel): void {
    setAttributes(this.#grid, { "aria-label": label });
    this.#grid.classList.toggle("without-lines", !showGridlines);
    for (const cell of this.#cells) {
      const [row, column] = [Number(cell.dataset["row"]), Number(cell.dataset["column"])];
      const isActive = row === active.row && column === active.column;
      setAttributes(cell, {
        "aria-selected": isIn({ row, column }, selected) ? "true" : "false",
        tabindex: isActive ? 0 : -1,
      });
      cell.classList.toggle("active", isActive);
    }
    const marked = (line: "row" | "column", begin: number, count: number): void => {
      for (const header of this.#grid.querySelectorAll<HTMLElement>(`.${line}-header`)) {
        const at = Number(header.dataset[line]);
        header.classList.toggle("marked", at >= begin && at < begin + count);
      }
    };
    marked("row", selected.row, selected.rows);
    marked("column", selected.column, selected.columns);
  }

  scrollTo({ row, column }: Place): void {
    const model = this.#model;
    if (!model) return;
    const { measures, extent, frozen } = model;
    const rows = beginnings(extent.rows, measures.height);
    const columns = beginnings(extent.columns, measures.width);
    const { scroller } = this;
    scroller.scrollTop = scrollIntoView(rows, row, {
      from: scroller.scrollTop,
      room: scroller.clientHeight,
      header: headerHeight,
      frozen: frozen.rows,
    });
    scroller.scrollLeft = scrollIntoView(columns, column, {
      from: scroller.scrollLeft,
      room: scroller.clientWidth,
      header: headerWidth,
      frozen: frozen.columns,
    });
    this.#draw(model);
  }
}
