import { oneLine, type Outcome } from "@aarsvaerk/core";
import { Packer } from "docx";
import { memoOf } from "./content/memo-of.js";
import type { MemoOptions } from "./content/options.js";
import { documentOf } from "./document/document-of.js";
import { languageTag } from "./document/language.js";
import { fixedPackage } from "./package/fixed-package.js";
import { memoTexts } from "./text/index.js";

/**
 * Writes the budget note of an evaluated plan as a Word document: title, case and document numbers,
 * the proposals' own sections, and the tables with their notes. Figures are rounded so that each
 * printed table adds up (controlled footing). The same outcome gives the same bytes.
 *
 * @param outcome - an evaluated plan
 * @param options - language, unit of the amounts, and the proposal it is about
 * @returns the bytes of a .docx file
 * @throws ProblemError `unknownReference` for a proposal the plan does not have, `notPossible` for one
 *   not adopted, `fixedPricesOnly` for an investment in current prices
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"] });
 * const bytes = await writeMemo(outcome, { locale: "da" });
 * String.fromCharCode(...bytes.slice(0, 2)); //=> "PK"
 * ```
 */
export async function writeMemo(outcome: Outcome, options: MemoOptions): Promise<Uint8Array> {
  const memo = memoOf(outcome, options);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(documentOf(memo)));
  return fixedPackage(bytes, {
    title: oneLine(memo.title),
    subject: memoTexts[memo.locale].documentType,
    language: languageTag[memo.locale],
    ...(memo.authority === undefined ? {} : { creator: oneLine(memo.authority) }),
  });
}
