import type { Locale } from "@aarsvaerk/core";
import { piece } from "../../text/piece.js";
import type { XlsxProblem } from "../problem.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { XlsxTexts } from "./xlsx-texts.js";

const texts: Readonly<Record<Locale, XlsxTexts>> = { da, nb, en };

/**
 * Words a problem: where, and what is wrong.
 *
 * @param problem - the problem as data
 * @param locale - language of the text
 * @returns one line of text; what comes from the file is cut, and shown without control characters
 * @example
 * ```ts
 * xlsxProblemText({ code: "textTooLong", place: "Kilder!B4", details: { length: "40000", most: "32767" } }, "da"); //=> "Kilder!B4: teksten er på 40.000 tegn; højst 32.767"
 * ```
 */
export function xlsxProblemText({ code, place, details }: XlsxProblem, locale: Locale): string {
  const pieces = Object.entries(details).map(([key, text]) => [key, piece(text)] as const);
  const sentence = texts[locale][code](Object.fromEntries(pieces));
  return place === "" ? sentence : `${piece(place)}: ${sentence}`;
}
