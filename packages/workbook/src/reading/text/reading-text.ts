import { exact, formatNumber, problemText, type Locale } from "@aarsvaerk/core";
import { formatDate } from "@aarsvaerk/core/calculation";
import { piece } from "../../text/piece.js";
import type { ReadingFinding, ReadingFindingCode } from "../finding.js";
import type { InputValue } from "../input-value.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { withErrorName } from "./error-names.js";
import { nb } from "./nb.js";
import type { ReadingTexts } from "./reading-texts.js";

const texts: Readonly<Record<Locale, ReadingTexts>> = { da, nb, en };

/** Where a finding tells a list, an address or an error, which are no quotations. */
const plain: ReadonlySet<ReadingFindingCode> = new Set<ReadingFindingCode>([
  "newerProgram",
  "rowAdded",
  "columnAdded",
  "nameMissing",
  "nameChanged",
  "cellsAdded",
  "errorInInput",
  "errorShown",
]);

function valueText(
  value: InputValue | undefined,
  code: ReadingFindingCode,
  locale: Locale,
): string {
  const { nothing, quoted } = texts[locale];
  if (value === undefined) return nothing;
  if (typeof value !== "string") return formatNumber(value, { locale });
  const date = formatDate(withErrorName(value, locale), locale);
  const isAsItIs = plain.has(code) || /^[=#]/.test(value) || /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isAsItIs ? piece(date) : quoted(piece(date));
}

/**
 * Words a finding: where, what is wrong, and what became of the plan.
 *
 * @param finding - the finding as data
 * @param locale - language of the text
 * @returns one line of text; what comes from the workbook is cut, and shown without control characters
 * @example
 * ```ts
 * const finding: ReadingFinding = {
 *   code: "inputEmptied", severity: "warning", place: "Bemanding!D6", label: "Boligrådgivere, Angivet", expected: exact("25"),
 * };
 * readingText(finding, "da"); //=> "Bemanding!D6 (Boligrådgivere, Angivet): cellen er tømt; planens 25 er beholdt. Skriv 0, hvis der skal stå nul"
 * ```
 */
export function readingText(finding: ReadingFinding, locale: Locale): string {
  const { code, place, label = "", found, expected, count = 0, problem } = finding;
  const sentence = texts[locale].findings[code]({
    found: valueText(found, code, locale),
    expected: valueText(expected, code, locale),
    count,
    counted: formatNumber(exact(String(count)), { locale }),
    problem: problem ? problemText(problem, locale) : "",
  });
  const where = [piece(place), label === "" ? "" : `(${piece(label)})`].filter(Boolean).join(" ");
  return where === "" ? sentence : `${where}: ${sentence}`;
}
