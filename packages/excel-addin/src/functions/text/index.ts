import { shortestDecimal, type Locale } from "@aarsvaerk/core";
import type { CellValue } from "../cell.js";
import type { Refusal } from "../refusal.js";
import { da } from "./da.js";
import { en } from "./en.js";
import type { AllFunctionTexts } from "./function-texts.js";
import { nb } from "./nb.js";

export const functionTexts: Readonly<Record<Locale, AllFunctionTexts>> = { da, nb, en };

/** What stands in a cell, as people write it. */
function shown(value: CellValue, locale: Locale): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return String(value ?? "");
  const text = shortestDecimal(value);
  return locale === "en" ? text : text.replace(".", ",");
}

/** What a cell says where there is no figure. */
export function refusalText(refusal: Refusal, locale: Locale): string {
  const texts: Readonly<Record<string, (given: never) => string>> = functionTexts[locale].refusals;
  const worded = "found" in refusal ? { ...refusal, found: shown(refusal.found, locale) } : refusal;
  return texts[refusal.code]?.(worded as never) ?? refusal.code;
}
