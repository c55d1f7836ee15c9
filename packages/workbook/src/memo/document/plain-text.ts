import { oneLine } from "@aarsvaerk/core";

/** Each line of a text is a paragraph; empty ones only set the others apart. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map(oneLine)
    .filter((line) => line !== "");
}
