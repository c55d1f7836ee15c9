import { FaultPlan } from "../faults/fault-plan.js";
import { cultures, type Culture } from "../format/culture.js";
import type { Workbook } from "../model/workbook.js";
import type { EventEntry, RichApiAnswer, RichApiHost } from "../web/rich-api-host.js";
import { officeError } from "../web/protocol/numbers.js";
import { Batch } from "./batch.js";
import { CellEdit } from "./cell-edit.js";
import { classes } from "./classes/index.js";
import type { CustomFunctionResult } from "./custom-function-calls.js";
import { FunctionRuntime } from "./function-runtime.js";
import { ObjectModel } from "./object-model.js";
import { RequestLog } from "./request-log.js";
import { Session } from "./session.js";
import { decoded, delayForCellEdit, refusedWhole, type Request, type Response } from "./wire.js";

export interface ExcelHostOptions {
  readonly workbook: Workbook;
  /** How Excel shows numbers; American where nothing is said. */
  readonly culture?: Culture;
  /** In bytes, for requests and for answers. */
  readonly payloadLimit?: number;
  /** The same one for hosts that follow each other in one client, which says only once that it is ready. */
  readonly functionRuntime?: FunctionRuntime;
}

/** Follows https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const fiveMegabytes = 5 * 1024 * 1024;

/**
 * Excel, as far as an add-in can tell: answers what the real office.js asks.
 *
 * @example
 * ```ts
 * const workbook = new Workbook({ makeEngine: loadIronCalcInNode() });
 * const host = new ExcelHost({ workbook });
 * host.faults.plan(1, { kind: "refused", code: "ServiceNotAvailable" });
 * host.unknown.size; //=> 0
 * ```
 */
export class ExcelHost implements RichApiHost {
  readonly workbook: Workbook;
  readonly log = new RequestLog();
  readonly faults = new FaultPlan();
  /** Whether the user is typing in a cell. */
  readonly cellEdit = new CellEdit();
  readonly #session: Session;
  readonly #model: ObjectModel;
  readonly #payloadLimit: number;

  constructor({
    workbook,
    culture = cultures["en-US"],
    payloadLimit = fiveMegabytes,
    functionRuntime = new FunctionRuntime(),
  }: ExcelHostOptions) {
    this.workbook = workbook;
    this.#session = new Session(workbook, culture, functionRuntime);
    this.#model = new ObjectModel(this.#session, classes);
    this.#payloadLimit = payloadLimit;
  }

  /** Members that the add-in asked for and that nobody simulated. */
  get unknown(): ReadonlySet<string> {
    return this.#model.unknown;
  }

  /** How many objects the add-in has not let go of. */
  get keptObjects(): number {
    return this.#session.references.count;
  }

  async answer(text: string, flags: number): Promise<RichApiAnswer> {
    const requestBytes = byteLength(text);
    if (requestBytes > this.#payloadLimit) {
      this.log.add({ text, requestBytes, refused: "RequestPayloadSizeLimitExceeded" });
      return { officeError: officeError.requestPayloadSizeLimitExceeded };
    }
    const request = decoded(text);
    const fault = await this.faults.strike(request, this);
    if (fault) return fault;
    if ((flags & delayForCellEdit) !== 0) await this.cellEdit.ended();
    const response = this.#response(request);
    const body = JSON.stringify(response);
    const responseBytes = byteLength(body);
    const tooLong = responseBytes > this.#payloadLimit;
    const refused = tooLong ? "ResponsePayloadSizeLimitExceeded" : response.Error?.Code;
    this.log.add({ text, body, request, requestBytes, responseBytes, refused });
    return tooLong ? { officeError: officeError.responsePayloadSizeLimitExceeded } : { body };
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.#session.events.listen(listener);
  }

  /** The user does something in the grid, as one step of undo. */
  byUser<T>(action: (workbook: Workbook) => T): T {
    return this.#by("user", action);
  }

  /** Somebody else who has the workbook open does something. */
  byCoAuthor<T>(action: (workbook: Workbook) => T): T {
    return this.#by("coAuthor", action);
  }

  /** Runs one of the add-in's own functions, as a cell would. */
  async callFunction(
    name: string,
    values: readonly unknown[],
    address = "Sheet1!A1",
  ): Promise<CustomFunctionResult> {
    await this.#session.functionRuntime.ready();
    return this.#session.customFunctions.call(name.toUpperCase(), values, address);
  }

  #by<T>(actor: "user" | "coAuthor", action: (workbook: Workbook) => T): T {
    const { workbook } = this;
    return this.#session.events.as(actor, () => workbook.changes.step(() => action(workbook)));
  }

  #response(request: Request): Response {
    if (this.cellEdit.isOpen) return refusedWhole("InvalidOperationInCellEditMode");
    return this.#session.events.as("addIn", () => new Batch(this.#model, request).run());
  }
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
