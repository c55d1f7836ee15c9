import { ExcelError, statusOf, type ErrorCode } from "../excel-error.js";

/** The numbers of the protocol, as `OfficeExtension` counts them. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const objectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Wait until the user has left the cell: `Excel.run({ delayForCellEdit: true }, …)`. */
export const delayForCellEdit = 64;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path of the object that it is, if it is one. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Request {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface Response {
  readonly Error: ResponseError | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** Reads a request; the client writes it, so that only its outline is looked at. */
export function decoded(text: string): Request {
  const request = JSON.parse(text) as Partial<Request>;
  if (!Array.isArray(request.Actions) || request.ObjectPaths === undefined)
    throw new ExcelError("InvalidRequest");
  return { ...request, Actions: request.Actions, ObjectPaths: request.ObjectPaths };
}

export const responseError = (
  code: ErrorCode,
  message: string,
  location: string | null,
  actionIndex: number,
): ResponseError => ({
  Code: code,
  Message: message,
  Location: location,
  HttpStatusCode: statusOf(code),
  ActionIndex: actionIndex,
});

/** Nothing of a request was done. */
export const refusedWhole = (code: ErrorCode): Response => ({
  Error: responseError(code, new ExcelError(code).message, null, -1),
  Results: [],
  TraceIds: [],
});
