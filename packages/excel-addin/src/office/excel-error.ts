import type { FailureCode } from "./failure.js";

/** Excel's codes: `Excel.ErrorCodes`, and those of the way to Excel. Any other is a refusal. */
const codes: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "sheetProtected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ActivityLimitReached: "busy",
  TooManyRequests: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  // https://learn.microsoft.com/javascript/api/excel/excel.errorcodes: another workbook has the focus.
  InactiveWorkbook: "busy",
  InvalidOrTimedOutSession: "sessionLost",
  ConnectionFailure: "noAnswer",
  HttpRequestTimeout: "noAnswer",
  Timeout: "noAnswer",
  // Excel has a chart or a picture selected, or several areas.
  InvalidSelection: "noCellSelected",
  ItemNotFound: "placeGone",
  InvalidReference: "placeGone",
  // A sheet or a part that was there a request ago.
  InvalidObjectPath: "placeGone",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedFeature: "notSupported",
};

/** What the client itself says of a program that uses it wrongly. */
const mistakes: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/** Why Excel refused; nothing where it is no refusal of Excel's, but a mistake of ours. */
export function refusalIn(
  error: unknown,
): { readonly code: FailureCode; readonly detail: string } | undefined {
  if (!(error instanceof OfficeExtension.Error) || mistakes.has(error.code)) return undefined;
  const { errorLocation } = error.debugInfo;
  const detail = errorLocation ? `${error.code} (${errorLocation})` : error.code;
  return { code: codes[error.code] ?? "refused", detail };
}
