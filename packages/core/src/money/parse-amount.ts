import type { Ratio } from "../exact/index.js";
import { exact, isWhole, multiply, negate, ratio } from "../exact/index.js";
import type { Problem, Result } from "../problem/index.js";
import type { Locale } from "../locale/index.js";
import type { AmountUnit } from "./amount-unit.js";
import { kronerPer } from "./amount-unit.js";
import type { Currency } from "./currency.js";
import { formatMoney } from "./format-money.js";
import { formatNumber } from "./format-number.js";
import { ambiguousNumber, foundText, refused } from "./number-problem.js";
import { conventionOf, readNumber } from "./read-number.js";
import { splitAmount } from "./split-amount.js";

/**
 * What is known about an amount besides its own text.
 *
 * @example
 * ```ts
 * const context: AmountContext = { unit: "1000kr", locale: "nb" };
 * parseAmount("94.594", context).ok; //=> true
 * ```
 */
export interface AmountContext {
  /** Unit of the table or field, for a number that names none itself (default `kr`). */
  readonly unit?: AmountUnit;
  /** Language the text is written in, which settles the decimal sign. */
  readonly locale?: Locale;
}

/**
 * An amount as read from text.
 *
 * @example
 * ```ts
 * const amount: ParsedAmount = { kroner: exact("1600000000"), unit: "mia" };
 * amount.unit; //=> "mia"
 * ```
 */
export interface ParsedAmount {
  /** The exact amount in kroner. */
  readonly kroner: Ratio;
  /** The unit it was written in. */
  readonly unit: AmountUnit | "mia";
  /** Whose kroner, where the text names them by code. */
  readonly currency?: Currency;
}

/**
 * Reads an amount as people write it: Danish, Norwegian or English separators, ordinary and no-break
 * spaces, any minus sign, `kr.` before or behind, `,-` for whole kroner, and units such as `t.kr.`,
 * `mio.`, `mill.`, `mia.`. A unit in the text wins over that of the context.
 *
 * It never guesses. `1,400` is refused where no language says whether it is 1,4 or 1400 (in millions
 * it is a decimal), in Danish `1.40` too, and in English `1.400`. Parentheses are refused: in staffing
 * tables they hold FTE as often as negatives. So is a minus behind the number.
 *
 * @param text - the amount as written, at most 100 characters
 * @param context - unit and language, where they are known
 * @returns the amount in kroner with the unit it was written in, or one problem: `ambiguousNumber`
 *   with the possible readings, `unreadableAmount` with examples
 * @example
 * ```ts
 * parseAmount("316 666,-"); //=> { ok: true, value: { kroner: exact("316666"), unit: "kr" } }
 * parseAmount("1,6 mia. kr."); //=> { ok: true, value: { kroner: exact("1600000000"), unit: "mia" } }
 * parseAmount("- 13 609", { unit: "1000kr" }); //=> { ok: true, value: { kroner: exact("-13609000"), unit: "1000kr" } }
 * parseAmount("1,400"); //=> { ok: false, problems: [{ code: "ambiguousNumber", path: [], found: "1,400", expected: ["1.400", "1,4"] }] }
 * ```
 */
export function parseAmount(text: string, context: AmountContext = {}): Result<ParsedAmount> {
  const { locale } = context;
  const parts = splitAmount(text, locale);
  if (!parts) return refused(unreadableAmount(text, locale));
  const { words, isWholeKroner } = parts;
  const saysKroner = isWholeKroner || words.money !== undefined;
  const unit = words.unit ?? (saysKroner ? "kr" : (context.unit ?? "kr"));
  // Danish or Norwegian words under an English interface: the text has a language of its own.
  const convention = locale === "en" && words.nordic ? "unstated" : conventionOf(locale);
  const inMillions = locale === undefined && (unit === "mio" || unit === "mia");
  const reading = readNumber(parts.digits, convention, inMillions);
  if (reading.kind === "ambiguous")
    return refused(ambiguousNumber(text, reading.readings, convention, locale));
  if (reading.kind === "unreadable" || (isWholeKroner && !isWhole(reading.value)))
    return refused(unreadableAmount(text, locale));
  const kroner = multiply(reading.value, unit === "mia" ? milliard : kronerPer(unit));
  return {
    ok: true,
    value: {
      kroner: parts.isNegative ? negate(kroner) : kroner,
      unit,
      ...(words.money && words.money !== "kr" && { currency: words.money }),
    },
  };
}

const milliard = ratio(1_000_000_000n);

function unreadableAmount(text: string, locale: Locale = "da"): Problem {
  const currency = locale === "nb" ? "NOK" : "DKK";
  const expected = [
    formatNumber(exact("1234.5"), { locale, decimals: 2 }),
    formatMoney(exact("500000"), { locale, currency, decimals: 0 }),
    formatMoney(exact("1600000"), { locale, currency, unit: "mio" }),
  ];
  return { code: "unreadableAmount", path: [], found: foundText(text), expected };
}
