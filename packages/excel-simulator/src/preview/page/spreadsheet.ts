import { ExcelError } from "../../excel-error.js";
import { addressOf } from "../../grid/address.js";
import { cellArea, wholeSheet } from "../../grid/area.js";
import type { CellValue } from "../../model/cell.js";
import type { Sheet } from "../../model/sheet.js";
import type { Workbook } from "../../model/workbook.js";
import { sheetTabs } from "./bars/sheet-tabs.js";
import { statusLine } from "./bars/status-line.js";
import { textField, type TextField } from "./bars/text-field.js";
import { cellContent } from "./cell-content.js";
import { drawCharts } from "./charts/chart-layer.js";
import { element } from "./dom/element.js";
import { editCell, type EditingEnd } from "./grid/cell-editor.js";
import { Cursor } from "./grid/cursor.js";
import { extentOf } from "./grid/extent.js";
import { GridView } from "./grid/grid-view.js";
import { ledTo } from "./grid/keys.js";
import { frozenLines, measuresOf, type Measures } from "./grid/measures.js";
import { shifted, type Place } from "./grid/place.js";
import { grownRows } from "./grid/row-heights.js";
import { shownCell, type ShownCell } from "./grid/shown-cell.js";
import { namedPlace } from "./named-place.js";
import type { PageLocale } from "./page-locale.js";
import { typedInput } from "./typed-text.js";

/** The spreadsheet as somebody works with it: grid, formula bar, name box, sheet tabs. */
export class Spreadsheet {
  readonly status;
  readonly element: HTMLElement;
  /** Somebody is typing in a cell: Excel answers no add-in meanwhile. */
  onEditing: (editing: boolean) => void = () => undefined;
  readonly #workbook: Workbook;
  readonly #locale: PageLocale;
  readonly #grid = new GridView();
  readonly #cursor = new Cursor();
  readonly #nameBox;
  readonly #formulaBar;
  readonly #tabs;
  #scheduled = false;
  /** What is being typed in a cell: drawing must not put the cell's old content above it. */
  #typed: string | undefined;

  constructor(workbook: Workbook, locale: PageLocale) {
    this.#workbook = workbook;
    this.#locale = locale;
    const { texts } = locale;
    this.status = statusLine(texts.ready);
    const onLeave = (): void => this.focus();
    this.#nameBox = textField("name-box", texts.nameBox, false, {
      onEnter: (text) => this.#goTo(text),
      onLeave,
    });
    this.#formulaBar = this.#newFormulaBar(onLeave);
    this.#tabs = sheetTabs(texts.sheets, "sheet", (sheet) => workbook.activate(sheet));
    this.element = element(
      "main",
      { class: "spreadsheet", "aria-label": texts.spreadsheet },
      element("div", { class: "bars" }, this.#nameBox.element, this.#formulaBar.element),
      element("div", { role: "tabpanel", id: "sheet", "aria-label": texts.sheets }),
      element("div", { class: "foot" }, this.#tabs.element, this.status.element),
    );
    this.element.querySelector("#sheet")?.append(this.#grid.scroller);
    this.#listen();
    workbook.listen(() => this.schedule());
    this.schedule();
  }

  /** What is typed in the bar belongs to the cell that was active when the typing began. */
  #newFormulaBar(onLeave: () => void): TextField {
    let typedIn = { sheet: this.#sheet, place: this.#cursor.active };
    return textField("formula-bar", this.#locale.texts.formulaBar, true, {
      onStart: () => {
        typedIn = { sheet: this.#sheet, place: this.#cursor.active };
        this.onEditing(true);
      },
      onEnter: (text) => {
        this.onEditing(false);
        this.#enter(typedIn.sheet, typedIn.place, text);
      },
      onCancel: () => this.onEditing(false),
      onLeave,
    });
  }

  /** Draws again before the next picture is shown; however much happens until then, once. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#draw();
    });
  }

  focus(): void {
    this.#draw();
    this.#grid.focus(this.#cursor.active);
  }

  undo(): void {
    this.#workbook.undo();
    this.schedule();
  }

  addSheet(): void {
    const { sheets, changes } = this.#workbook;
    const { sheetName } = this.#locale.texts;
    let number = sheets.all.length + 1;
    while (sheets.find(sheetName(number))) number += 1;
    this.#try(() =>
      changes.step(() => this.#workbook.activate(this.#workbook.addSheet(sheetName(number)))),
    );
  }

  get #sheet(): Sheet {
    return this.#workbook.sheets.active;
  }

  #draw(): void {
    const { culture, texts } = this.#locale;
    const { sheet, area } = this.#workbook.selection;
    this.#cursor.follow(area);
    const { active } = this.#cursor;
    this.#grid.show({
      sheetId: sheet.id,
      label: texts.grid(sheet.name),
      extent: extentOf(sheet.usedArea(wholeSheet, true), active),
      frozen: frozenLines(sheet),
      measures: this.#measures(sheet),
      showGridlines: sheet.showGridlines,
      active,
      selected: area,
      cellAt: (row, column) => this.#shown({ row, column }),
    });
    drawCharts(this.#grid.overlay, this.#workbook, sheet, this.#locale);
    this.#nameBox.show(addressOf(area));
    this.#formulaBar.show(this.#typed ?? cellContent(sheet, active, culture));
    this.#tabs.show(this.#workbook.sheets.visible(), sheet);
  }

  #measures(sheet: Sheet): Measures {
    const { width } = measuresOf(sheet);
    const valueAt = (row: number, column: number): CellValue =>
      this.#workbook.valueAt(sheet, row, column);
    return measuresOf(sheet, grownRows(sheet, valueAt, width, this.#locale.culture));
  }

  #shown({ row, column }: Place): ShownCell {
    const { width: widthOf } = measuresOf(this.#sheet);
    const { culture } = this.#locale;
    return shownCell(this.#workbook, this.#sheet, row, column, { culture, widthOf });
  }

  #listen(): void {
    const { scroller } = this.#grid;
    scroller.addEventListener("keydown", (event) => this.#press(event));
    scroller.addEventListener("pointerdown", (event) => {
      const place = this.#grid.placeOf(event.target);
      if (!place || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      this.#select(place, event.shiftKey);
    });
    scroller.addEventListener("pointermove", ({ target, buttons }) => {
      const place = buttons === 1 ? this.#grid.placeOf(target) : undefined;
      const { end } = this.#cursor;
      if (!place || target instanceof HTMLInputElement) return;
      if (place.row !== end.row || place.column !== end.column) this.#select(place, true);
    });
    scroller.addEventListener("dblclick", ({ target }) => {
      const place = this.#grid.placeOf(target);
      if (place && !(target instanceof HTMLInputElement)) this.#edit(place);
    });
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const { active, end } = this.#cursor;
    const used = this.#sheet.usedArea(wholeSheet, true);
    const place = ledTo(event.shiftKey ? end : active, event, used);
    const entered = event.key === "Enter" ? shifted(active, event.shiftKey ? -1 : 1, 0) : undefined;
    if (place) this.#select(place, event.shiftKey);
    else if (entered) this.#select(entered, false);
    else if (event.key === "F2") this.#edit(active);
    else if (event.key === "Delete" || event.key === "Backspace") this.#clear();
    else if (event.ctrlKey && event.key.toLowerCase() === "z") this.undo();
    else if (!event.ctrlKey && [...event.key].length === 1) this.#edit(active, event.key);
    else return;
    event.preventDefault();
  }

  #select(place: Place, stretching: boolean): void {
    this.#workbook.select(this.#sheet, this.#cursor.go(place, stretching));
    this.focus();
    this.#grid.scrollTo(place);
  }

  #goTo(text: string): void {
    const found = namedPlace(this.#workbook, text);
    if (!found) {
      this.status.warn(this.#locale.texts.noSuchPlace(text));
      return;
    }
    this.#workbook.select(found.sheet, found.area);
    this.status.say("");
  }

  /** @param typed - what replaces the cell's content; without it, that is edited */
  #edit(place: Place, typed?: string): void {
    this.#grid.focus(place);
    const cell = this.#grid.elementAt(place);
    if (!cell) return;
    this.onEditing(true);
    const { culture, texts } = this.#locale;
    const text = typed ?? cellContent(this.#sheet, place, culture);
    const show = (now: string): void => {
      this.#typed = now;
      this.#formulaBar.show(now);
    };
    show(text);
    editCell({
      cell,
      label: texts.editing(addressOf(cellArea(place.row, place.column))),
      text,
      onInput: show,
      onEnd: (end) => this.#endEditing(place, cell, end),
    });
  }

  #endEditing(place: Place, cell: HTMLElement, end: EditingEnd): void {
    this.onEditing(false);
    this.#typed = undefined;
    cell.textContent = this.#shown(place).text;
    if (end.kind === "enter") {
      this.#enter(this.#sheet, place, end.text);
      if (end.rows === 0 && end.columns === 0) this.schedule();
      else this.#select(shifted(place, end.rows, end.columns), false);
    } else this.focus();
  }

  #enter(sheet: Sheet, { row, column }: Place, text: string): void {
    const { culture } = this.#locale;
    if (text === cellContent(sheet, { row, column }, culture)) return;
    this.#try(() =>
      this.#workbook.changes.step(() =>
        this.#workbook.enter(sheet, cellArea(row, column), () => typedInput(text, culture)),
      ),
    );
  }

  #clear(): void {
    const { sheet, area } = this.#workbook.selection;
    const within = sheet.usedArea(area, true);
    if (!within) return;
    this.#try(() =>
      this.#workbook.changes.step(() => this.#workbook.enter(sheet, within, () => "")),
    );
  }

  #try(action: () => void): void {
    try {
      action();
      this.status.say("");
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.status.warn(this.#locale.texts.refused(error.code));
    }
    this.schedule();
  }
}
