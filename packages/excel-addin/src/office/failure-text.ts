import type { Locale } from "@aarsvaerk/core";
import { failureTexts } from "./failure-texts/index.js";
import type { Failure } from "./failure.js";

/**
 * What happened, what to do, and how the workbook is now, for whoever sits in front of it.
 *
 * Excel's own code stands there only where nothing better can be said: somebody who helps will ask for it.
 */
export function failureText(failure: Failure, locale: Locale): string {
  const { code, aftermath, place, detail } = failure;
  const texts = failureTexts[locale];
  return [
    texts.codes[code](place),
    texts.aftermath[aftermath],
    ...(code === "refused" && detail !== undefined ? [texts.detail(detail)] : []),
  ].join(" ");
}
