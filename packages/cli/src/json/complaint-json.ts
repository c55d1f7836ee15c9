import type { Locale } from "@aarsvaerk/core";
import type { Complaint } from "../input/complaint.js";

/** A complaint as data: what a problem of the core carries, its place in the file, and its text. */
export function complaintJson({ code, text, problem, file, position }: Complaint, locale: Locale) {
  return {
    code,
    ...(file === undefined ? {} : { file }),
    ...position,
    ...problem,
    text: text(locale),
  };
}
