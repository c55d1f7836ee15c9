import {
  decimalText,
  exact,
  formatNumber,
  inUnit,
  parseAmount,
  parseDecimal,
  type AmountUnit,
  type Currency,
  type Locale,
  type Ratio,
} from "@aarsvaerk/core";
import { mapped, read, unread, type Reading } from "./reading.js";

/** A number of the plan, as text to go on typing in: what is printed is read as the same number. */
export function numberText(stated: string | undefined, locale: Locale): string {
  if (stated === undefined) return "";
  const value = exact(stated);
  const printed = formatNumber(value, { locale });
  // In English 1.125 could be a thousand; four decimals are clear.
  return parseDecimal(printed, { locale }).ok
    ? printed
    : formatNumber(value, { locale, decimals: (stated.split(".")[1]?.length ?? 0) + 1 });
}

/** The form that an empty field is asked to take. */
const empty = (text: string, form: string): Reading<never> | undefined =>
  text.trim() === "" ? unread({ code: "emptyField", path: [], expected: [form] }) : undefined;

const readRatio = (text: string, locale: Locale): Reading<Ratio> =>
  empty(text, "decimal") ?? parseDecimal(text, { locale });

/** A plain number as the language writes it, as decimal text of the plan. */
export const readNumber = (text: string, locale: Locale): Reading<string> =>
  mapped(readRatio(text, locale), (value) => decimalText(value));

/** Per cent, with or without the sign: both `17,5` and `17,5 %` are 17,5 per cent. */
export const readPercent = (text: string, locale: Locale): Reading<string> =>
  readNumber(text.replace(/\s*(%|pct\.?|prosent|procent|per cent|percent)\s*$/i, ""), locale);

/** How an amount is to be read and written. */
export interface AmountField {
  readonly locale: Locale;
  readonly currency: Currency;
  /** The unit of the field, for an amount that names none itself. */
  readonly unit: AmountUnit;
}

/**
 * An amount in the unit of its field, as decimal text of the plan. `540.000 kr.` in a field of
 * 1.000 kr. is 540.
 */
export function readAmount(text: string, { locale, currency, unit }: AmountField): Reading<string> {
  const none = empty(text, "amount");
  if (none) return none;
  const amount = parseAmount(text, { locale, unit });
  if (!amount.ok) return amount;
  const found = amount.value.currency;
  if (found !== undefined && found !== currency)
    return unread({ code: "currencyMismatch", path: [], found, expected: [currency] });
  const stated = decimalText(inUnit(amount.value.kroner, unit));
  // 1.125 kr. could be a thousand to whoever reads the plan; four decimals are clear.
  return read(unit === "kr" && /^-?[1-9]\d{0,2}\.\d{3}$/.test(stated) ? `${stated}0` : stated);
}
