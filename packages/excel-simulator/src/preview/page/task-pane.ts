import type { Workbook } from "../../model/workbook.js";
import { notification } from "../../web/protocol/numbers.js";
import { darkTheme, lightTheme, type OfficeTheme } from "../../web/office-theme.js";
import { excelOnTheWeb } from "../../web/requirement-sets.js";
import type { RichApiHost } from "../../web/rich-api-host.js";
import { WebDoor } from "../../web/web-door.js";
import { element } from "./dom/element.js";
import type { PageLocale } from "./page-locale.js";
import { workbookSettings } from "./workbook-settings.js";

/** Where the focus goes when it leaves the pane by the keyboard. */
export interface FocusTargets {
  readonly first: () => void;
  readonly grid: () => void;
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const theme = (): OfficeTheme => (dark.matches ? darkTheme : lightTheme);

/** The add-in beside the spreadsheet, and the door between them. */
export class TaskPane {
  readonly element: HTMLElement;
  readonly door: WebDoor;
  readonly #stop = new AbortController();

  constructor(workbook: Workbook, host: RichApiHost, locale: PageLocale, focus: FocusTargets) {
    const frame = element("iframe", { title: locale.texts.taskPane });
    this.element = element(
      "aside",
      { class: "task-pane", "aria-labelledby": "task-pane-title" },
      element("h2", { id: "task-pane-title" }, locale.texts.taskPane),
      frame,
    );
    this.door = new WebDoor({
      frame,
      host,
      addInId: "preview",
      addInName: "Årsværk",
      documentUrl: `${location.origin}/${encodeURIComponent(workbook.name)}`,
      readOnly: workbook.changes.readOnly,
      displayLanguage: locale.tag,
      contentLanguage: locale.tag,
      requirementSets: excelOnTheWeb,
      theme: theme(),
      settings: workbookSettings(workbook),
      pane: {
        url: `${location.origin}/pane/taskpane.html`,
        runtime: { shared: true, customFunctions: true },
      },
      onNotification: (given) => focusFor(given, focus)?.(),
    });
    dark.addEventListener("change", () => this.door.setTheme(theme()), {
      signal: this.#stop.signal,
    });
  }

  close(): void {
    this.#stop.abort();
    this.door.close();
    this.element.remove();
  }
}

function focusFor(given: number, { first, grid }: FocusTargets): (() => void) | undefined {
  switch (given) {
    case notification.tabExit:
    case notification.exitNoFocusable:
      return first;
    case notification.tabExitShift:
    case notification.exitNoFocusableShift:
    case notification.escapeExit:
    case notification.f2Exit:
    case notification.controlF6Exit:
    case notification.controlF6ExitShift:
      return grid;
    default:
      return undefined;
  }
}
