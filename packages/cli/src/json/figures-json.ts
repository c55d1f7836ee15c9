import { decimalText, type Ratio } from "@aarsvaerk/core";

/** Exact numbers by year, control area or whatever else they go by, as decimal text. */
export const figuresJson = (by: ReadonlyMap<number | string, Ratio>): Record<string, string> =>
  Object.fromEntries([...by].map(([key, value]) => [String(key), decimalText(value)]));
