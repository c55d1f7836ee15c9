import type { Locale } from "../locale/index.js";
import type { AmountWords } from "./amount-words.js";
import { amountWords, joinWords } from "./amount-words.js";
import { plainCharacters } from "./plain-characters.js";

/** An amount taken apart, its number not yet read. */
export interface AmountParts {
  readonly isNegative: boolean;
  /** Digits with their separators. */
  readonly digits: string;
  /** Written with `,-`: an amount in kroner and no øre. */
  readonly isWholeKroner: boolean;
  readonly words: AmountWords;
}

/** One sign at most, before the number or before the currency; words before, behind, or both. */
const amountForm =
  /^(?<sign>[-+] ?)?(?<before>[a-z. ]*)(?<innerSign>[-+] ?)?(?<digits>\d(?:[\d., ]*\d)?)(?<wholeKroner>,-)?(?<behind>[a-z. ]*)$/;

/** Takes an amount apart; undefined when it is not made of the parts an amount has. */
export function splitAmount(text: string, locale: Locale | undefined): AmountParts | undefined {
  const parts = amountForm.exec(plainCharacters(text) ?? "")?.groups;
  if (!parts) return undefined;
  const { sign, before = "", innerSign, digits = "", wholeKroner, behind = "" } = parts;
  const wordsBefore = amountWords(before, locale);
  const wordsBehind = amountWords(behind, locale);
  const words = wordsBefore && wordsBehind && joinWords(wordsBefore, wordsBehind);
  const isWholeKroner = wholeKroner !== undefined;
  const contradicts = sign !== undefined && innerSign !== undefined;
  if (!words || contradicts || (isWholeKroner && words.unit !== undefined)) return undefined;
  return { isNegative: (sign ?? innerSign ?? "").startsWith("-"), digits, isWholeKroner, words };
}
