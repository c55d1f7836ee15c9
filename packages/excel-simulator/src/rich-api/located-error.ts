import { ExcelError } from "../excel-error.js";
import { apiName } from "./member-name.js";

/** A refusal with the place that Excel names: `WorksheetCollection.getItem`. */
export class LocatedError extends Error {
  constructor(
    readonly refusal: ExcelError,
    readonly location: string,
  ) {
    super(refusal.message);
  }
}

/** Does something that a member of a class is asked for; a refusal gets the member's name. */
export function at<T>(className: string, member: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    throw new LocatedError(error, `${className}.${apiName(member)}`);
  }
}
