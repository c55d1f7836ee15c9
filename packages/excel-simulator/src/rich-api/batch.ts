import { ExcelError } from "../excel-error.js";
import { ExcelObject } from "./excel-object.js";
import { LocatedError } from "./located-error.js";
import type { ObjectModel } from "./object-model.js";
import { PathResolver } from "./path-resolver.js";
import { expectLoadable, queried } from "./query.js";
import {
  actionType,
  responseError,
  type Action,
  type Request,
  type Response,
  type ResponseError,
} from "./wire.js";

/**
 * Does what a request asks, action by action.
 *
 * It stops at the first that is refused; what came before stays done.
 * Follows https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#contextsync
 */
export class Batch {
  readonly #model: ObjectModel;
  readonly #request: Request;
  readonly #paths: PathResolver;
  readonly #kept: ReadonlySet<number>;
  readonly #traces: number[] = [];

  constructor(model: ObjectModel, request: Request) {
    this.#model = model;
    this.#request = request;
    this.#paths = new PathResolver(model, request.ObjectPaths);
    this.#kept = new Set(
      request.Actions.filter(({ Name }) => Name === "_KeepReference").map(
        ({ ObjectPathId }) => ObjectPathId,
      ),
    );
  }

  run(): Response {
    const results: { ActionId: number; Value: unknown }[] = [];
    const response = (error: ResponseError | null): Response => ({
      Error: error,
      Results: results,
      TraceIds: this.#traces,
    });
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#done(action) });
      } catch (error) {
        return response(refusal(error, index));
      }
    }
    return response(null);
  }

  /** Each call of the API is a step of its own in the user's undo. */
  #done(action: Action): unknown {
    return this.#model.session.workbook.changes.step(() => this.#act(action));
  }

  #act(action: Action): unknown {
    if (action.ActionType === actionType.trace) {
      this.#traces.push(action.Id);
      return null;
    }
    const object = this.#paths.resolve(action.ObjectPathId);
    return object ? this.#actOn(object, action) : this.#actOnMissing(action);
  }

  #actOn(object: ExcelObject, action: Action): unknown {
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.#instantiated(object, action);
      case actionType.query:
        return queried(this.#model, object, action.QueryInfo ?? {});
      case actionType.method:
        return this.#called(object, action);
      case actionType.setProperty:
        this.#set(object, { [action.Name]: this.#paths.arguments(action.ArgumentInfo).all[0] });
        return null;
      case actionType.update:
        this.#set(object, action.ObjectState ?? {});
        return null;
      case actionType.queryAsJson:
        return this.#model.missing(object.className, "retrieve()");
      case actionType.ensureUnchanged:
        return this.#model.missing(object.className, "ensureUnchanged()");
      default:
        throw new ExcelError("NotImplemented");
    }
  }

  /** A null object gives nothing, and refuses what an object of its class could not be asked. */
  #actOnMissing({
    ActionType: type,
    Name: name,
    QueryInfo: query = {},
    ...action
  }: Action): unknown {
    const className = this.#paths.classOfMissing(action.ObjectPathId);
    switch (type) {
      case actionType.method:
        if (className && name !== "_KeepReference") this.#model.expectMember(className, name);
        return { _IsNull: true };
      case actionType.query:
        if (className) expectLoadable(this.#model, className, query);
        return null;
      case actionType.instantiate:
        return null;
      default:
        // Nothing says what Excel does when a null object is written to; a refusal finds the mistake.
        throw new ExcelError("ItemNotFound");
    }
  }

  #instantiated(object: ExcelObject, { ObjectPathId: path }: Action): unknown {
    const { AutoKeepReference: keeps = false } = this.#request;
    if (keeps && this.#kept.has(path)) this.#model.session.references.keep(object);
    return this.#model.identity(object);
  }

  #called(object: ExcelObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.#model.session.references.keep(object);
      return null;
    }
    return this.#model.called(object, action.Name, this.#paths.arguments(action.ArgumentInfo));
  }

  #set(object: ExcelObject, values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) this.#model.set(object, name, value);
  }
}

function refusal(error: unknown, index: number): ResponseError {
  if (error instanceof LocatedError)
    return responseError(error.refusal.code, error.message, error.location, index);
  if (error instanceof ExcelError) return responseError(error.code, error.message, null, index);
  throw error;
}
