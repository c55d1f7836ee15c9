import type { Culture } from "../format/culture.js";
import type { Workbook } from "../model/workbook.js";
import { CustomFunctionCalls } from "./custom-function-calls.js";
import { EventQueue } from "./events/event-queue.js";
import type { FunctionRuntime } from "./function-runtime.js";
import { References } from "./references.js";

/** What an add-in's requests share: the workbook, and what the host remembers between them. */
export class Session {
  readonly references = new References();
  readonly events: EventQueue;
  readonly customFunctions: CustomFunctionCalls;

  constructor(
    readonly workbook: Workbook,
    readonly culture: Culture,
    readonly functionRuntime: FunctionRuntime,
  ) {
    this.events = new EventQueue(workbook, this.references);
    this.customFunctions = new CustomFunctionCalls((entry) => this.events.push(entry));
  }
}
