import type { Workbook } from "../../model/workbook.js";
import type { WorkbookEvent } from "../../model/workbook-event.js";
import { rangeOf } from "../excel-object.js";
import type { References } from "../references.js";
import { excelEvent, type EventEntry } from "./event-entry.js";
import { messagesOf } from "./event-messages.js";
import { EventRegistrations } from "./registrations.js";

/** Who changes the workbook at the moment. */
export type Actor = "addIn" | "user" | "coAuthor";

/** Turns what happens in the workbook into what the add-in hears, and keeps it until it is sent. */
export class EventQueue {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  readonly registrations = new EventRegistrations();
  readonly #workbook: Workbook;
  readonly #references: References;
  readonly #listeners = new Set<(entries: readonly EventEntry[]) => void>();
  #actor: Actor = "user";
  #waiting: EventEntry[] = [];
  #scheduled = false;

  constructor(workbook: Workbook, references: References) {
    this.#workbook = workbook;
    this.#references = references;
    workbook.listen((event) => this.#hear(event));
  }

  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does something in somebody's name. */
  as<T>(actor: Actor, action: () => T): T {
    const before = this.#actor;
    this.#actor = actor;
    try {
      return action();
    } finally {
      this.#actor = before;
    }
  }

  push(entry: EventEntry): void {
    this.#waiting.push(entry);
    if (this.#scheduled) return;
    this.#scheduled = true;
    // An answer goes out before what it caused is told.
    setTimeout(() => this.#send(), 0);
  }

  #send(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    this.#scheduled = false;
    for (const listener of this.#listeners) listener(entries);
  }

  #hear(event: WorkbookEvent): void {
    // Off is off for this add-in alone, and what happens meanwhile is never told:
    // https://github.com/OfficeDev/office-js/issues/1760
    if (!this.enabled) return;
    const isRemote = this.#actor === "coAuthor";
    const sheet = "sheet" in event ? event.sheet : event.table.sheet;
    for (const { type, targets, fields } of messagesOf(event, this.#workbook.tables.in(sheet))) {
      const heard = targets.filter((target) => this.registrations.has(type, target));
      for (const target of heard)
        this.push(excelEvent(type, target, this.#told(event, fields), isRemote));
    }
  }

  #told(event: WorkbookEvent, fields: object): Readonly<Record<string, unknown>> {
    const source = this.#actor === "coAuthor" ? "Remote" : "Local";
    if (event.kind !== "cellsChanged") return { ...fields, source };
    return {
      ...fields,
      source,
      // https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource
      triggerSource: this.#actor === "addIn" ? "ThisLocalAddin" : "Unknown",
      referenceId: this.#references.keep(rangeOf(event.sheet, event.area)),
    };
  }
}
