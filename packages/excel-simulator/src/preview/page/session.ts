import type { MakeEngine } from "../../calculation/formula-engine.js";
import type { Workbook } from "../../model/workbook.js";
import type { RichApiHost } from "../../web/rich-api-host.js";
import { commandBar } from "./bars/command-bar.js";
import { readFile } from "./file/read-file.js";
import { saveFile } from "./file/save-file.js";
import type { PageLocale } from "./page-locale.js";
import { Spreadsheet } from "./spreadsheet.js";
import { TaskPane } from "./task-pane.js";

export interface SessionOptions {
  readonly locale: PageLocale;
  readonly makeEngine: MakeEngine;
  /** What answers the add-in; without it there is no pane. */
  readonly makeHost?: (workbook: Workbook, locale: PageLocale) => RichApiHost;
}

/** One workbook at a time, with its add-in: opening another starts both afresh. */
export class Session {
  readonly #options: SessionOptions;
  readonly #commands: HTMLElement;
  #workbook: Workbook;
  #spreadsheet: Spreadsheet;
  #pane: TaskPane | undefined;

  constructor(workbook: Workbook, options: SessionOptions) {
    this.#options = options;
    this.#commands = commandBar(options.locale.texts, {
      onOpen: (file) => void this.#open(file),
      onDownload: () => void this.#download(),
      onUndo: () => this.#spreadsheet.undo(),
      onAddSheet: () => this.#spreadsheet.addSheet(),
    });
    this.#workbook = workbook;
    [this.#spreadsheet, this.#pane] = this.#show(workbook);
  }

  #show(workbook: Workbook): readonly [Spreadsheet, TaskPane | undefined] {
    const { locale, makeHost } = this.#options;
    const spreadsheet = new Spreadsheet(workbook, locale);
    const pane =
      makeHost &&
      new TaskPane(
        workbook,
        drawingAfter(makeHost(workbook, locale), () => spreadsheet.schedule()),
        locale,
        {
          first: () => this.#commands.querySelector("button")?.focus(),
          grid: () => spreadsheet.focus(),
        },
      );
    document.body.replaceChildren(this.#commands, spreadsheet.element);
    if (pane) document.body.append(pane.element);
    return [spreadsheet, pane];
  }

  async #open(file: File): Promise<void> {
    const { locale, makeEngine } = this.#options;
    const reading = await readFile(file, makeEngine, locale);
    if (!reading.ok) {
      this.#spreadsheet.status.warn(reading.reason);
      return;
    }
    this.#pane?.close();
    this.#workbook = reading.workbook;
    [this.#spreadsheet, this.#pane] = this.#show(reading.workbook);
    const { texts } = locale;
    const said = texts.opened(file.name, reading.workbook.sheets.all.length, reading.cells);
    this.#spreadsheet.status.say(`${said} ${texts.openedWithout}`);
  }

  async #download(): Promise<void> {
    const { locale } = this.#options;
    const refused = await saveFile(this.#workbook, locale);
    const { status } = this.#spreadsheet;
    if (refused !== undefined) status.warn(refused);
    else {
      const { downloaded, downloadedWithout } = locale.texts;
      status.say(`${downloaded(this.#workbook.name)} ${downloadedWithout}`);
    }
  }
}

/** An add-in changes what no event tells of, such as a fill: the sheet is drawn after every answer. */
const drawingAfter = (host: RichApiHost, draw: () => void): RichApiHost => ({
  onEvents: (listener) => host.onEvents(listener),
  async answer(request, flags) {
    const answer = await host.answer(request, flags);
    draw();
    return answer;
  },
});
