import type { Fault } from "@aarsvaerk/excel-simulator";
import type { FailureCode } from "../../src/office/failure.js";

/** The numbers by which a way to Excel says what did not get through. */
export const undelivered = {
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Everything that can go wrong with one request, and what the pane is told. */
export const faults: readonly (readonly [title: string, fault: Fault, code: FailureCode])[] = [
  ["access denied", { kind: "refused", code: "AccessDenied" }, "sheetProtected"],
  ["busy", { kind: "refused", code: "ActivityLimitReached" }, "busy"],
  ["no service", { kind: "refused", code: "ServiceNotAvailable" }, "busy"],
  ["an old Excel", { kind: "refused", code: "ApiNotFound" }, "notSupported"],
  ["gone", { kind: "refused", code: "ItemNotFound" }, "placeGone"],
  ["cell edit", { kind: "refused", code: "InvalidOperationInCellEditMode" }, "cellBeingEdited"],
  ["another window", { kind: "refused", code: "InactiveWorkbook" }, "busy"],
  ["a chart selected", { kind: "refused", code: "InvalidSelection" }, "noCellSelected"],
  ["an error", { kind: "refused", code: "GeneralException" }, "refused"],
  ["lost session", notDelivered(undelivered.sessionLost), "sessionLost"],
  ["too many requests", notDelivered(undelivered.activityLimit), "busy"],
  ["too large a request", notDelivered(undelivered.requestTooLarge), "tooLarge"],
  ["too large an answer", notDelivered(undelivered.responseTooLarge), "tooLarge"],
  ["silence", { kind: "silence" }, "noAnswer"],
];

function notDelivered(officeError: number): Fault {
  return { kind: "notDelivered", officeError };
}
