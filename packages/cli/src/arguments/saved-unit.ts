import type { BreakEvenPrice, Locale } from "@aarsvaerk/core";
import { amount } from "./amount.js";
import { wrongForm } from "./wrong-form.js";

const option = "--break-even";

/** Reads `herbergsdøgn=1.000;1.500;2.000`: what is saved elsewhere, and what one of it may cost. */
export function savedUnit(text: string, locale: Locale): BreakEvenPrice[] {
  const at = text.indexOf("=");
  const of = text.slice(0, Math.max(at, 0)).trim();
  if (of === "") throw wrongForm([option], text, ({ prices }) => [prices]);
  return text
    .slice(at + 1)
    .split(";")
    .map((price) => ({ of, price: amount(price, option, locale) }));
}
