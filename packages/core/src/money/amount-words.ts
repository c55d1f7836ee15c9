import type { Locale } from "../locale/index.js";
import type { AmountUnit } from "./amount-unit.js";
import type { Currency } from "./currency.js";

/** The units that appear in print; nothing is printed in whole tables of mia. */
type WrittenUnit = AmountUnit | "mia";

/** What the words beside a number say. */
export interface AmountWords {
  readonly unit?: WrittenUnit;
  /** Whose kroner; `kr` where they are only called kroner. */
  readonly money?: Currency | "kr";
  /** The word exists in Danish or Norwegian only, and tells the language of the text. */
  readonly nordic?: true;
}

const words: Readonly<Record<string, AmountWords>> = {
  kr: { money: "kr" },
  krone: { money: "kr" },
  kroner: { money: "kr" },
  dkk: { money: "DKK" },
  nok: { money: "NOK" },
  tkr: { unit: "1000kr", money: "kr", nordic: true },
  tdkk: { unit: "1000kr", money: "DKK" },
  tnok: { unit: "1000kr", money: "NOK" },
  tusind: { unit: "1000kr", nordic: true },
  tusinde: { unit: "1000kr", nordic: true },
  tusen: { unit: "1000kr", nordic: true },
  thousand: { unit: "1000kr" },
  mkr: { unit: "mio", money: "kr", nordic: true },
  mdkk: { unit: "mio", money: "DKK" },
  mnok: { unit: "mio", money: "NOK" },
  mio: { unit: "mio", nordic: true },
  mill: { unit: "mio", nordic: true },
  million: { unit: "mio" },
  millioner: { unit: "mio", nordic: true },
  mia: { unit: "mia", nordic: true },
  mrd: { unit: "mia", nordic: true },
  milliard: { unit: "mia", nordic: true },
  milliarder: { unit: "mia", nordic: true },
};

/**
 * Reads the words on one side of a number: a unit, a currency, or a unit and then a currency. Undefined
 * when a word is unknown or they stand in no such order. In English a billion is a milliard; in the
 * other languages, and where none is stated, it may be a thousand of them, so it is not a word here.
 */
export function amountWords(phrase: string, locale: Locale | undefined): AmountWords | undefined {
  const joined = phrase.trim().replace(/^t\.? ?(?=(?:kr|dkk|nok)\b)/, "t");
  if (joined === "") return {};
  if (!/^[a-z]+\.?(?: ?[a-z]+\.?)?$/.test(joined)) return undefined;
  const [first, second, ...rest] = joined.match(/[a-z]+/g) ?? [];
  const [one, two] = [wordOf(first, locale), wordOf(second, locale)];
  if (one === undefined || two === undefined || rest.length > 0) return undefined;
  if (second !== undefined && (one.money !== undefined || two.unit !== undefined)) return undefined;
  return { ...one, ...two };
}

function wordOf(word: string | undefined, locale: Locale | undefined): AmountWords | undefined {
  if (word === undefined) return {};
  if (word === "billion" && locale === "en") return { unit: "mia" };
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** Puts the words before and behind a number together; undefined when they say anything twice. */
export function joinWords(before: AmountWords, behind: AmountWords): AmountWords | undefined {
  // A unit alone belongs behind its number: `mio. 5` is no amount.
  if (before.unit !== undefined && before.money === undefined) return undefined;
  if (before.unit !== undefined && behind.unit !== undefined) return undefined;
  if (before.money !== undefined && behind.money !== undefined) return undefined;
  return { ...before, ...behind };
}
