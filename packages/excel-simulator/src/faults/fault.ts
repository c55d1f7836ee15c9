import type { ErrorCode } from "../excel-error.js";
import type { Workbook } from "../model/workbook.js";

/** What goes wrong with one request. */
export type Fault =
  /** Excel refuses the whole of it. */
  | { readonly kind: "refused"; readonly code: ErrorCode }
  /** It does not get through: one of the numbers of `officeError`. */
  | { readonly kind: "notDelivered"; readonly officeError: number }
  /** Nobody answers, ever: the host is gone. */
  | { readonly kind: "silence" }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Somebody else changes the workbook just before. */
  | { readonly kind: "coAuthorEdit"; readonly edit: (workbook: Workbook) => void };
