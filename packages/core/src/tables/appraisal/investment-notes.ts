import { isPermanent, type Appraisal } from "../../appraisal/index.js";
import { abs, compare, zero } from "../../exact/index.js";
import { lastYear } from "../../expression/index.js";
import type { Line } from "../../model/index.js";
import { formatMoney, priceLevelLabel } from "../../money/index.js";
import type { Locale } from "../../locale/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { kronerDecimals } from "../context.js";
import { lineExpressions, notesOn } from "../notes.js";
import type { Signs } from "../signs.js";

/** From when on the permanent changes stay as they are, and what they come to. */
function phaseInNote(appraisal: Appraisal, locale: Locale): string[] {
  const { changes, fullyPhasedIn, yearlySaving: saving, to } = appraisal;
  const { phasedIn, phasedInCost, notPhasedIn } = appraisalTexts[locale].investment;
  if (!changes.some(isPermanent)) return [];
  if (fullyPhasedIn === undefined) return [notPhasedIn];
  const text = compare(saving, zero) < 0 ? phasedInCost : phasedIn;
  const { currency } = to.plan;
  const amount = abs(saving);
  return [
    text(
      String(fullyPhasedIn),
      formatMoney(amount, { locale, currency, decimals: kronerDecimals([amount]) }),
    ),
  ];
}

const labelsOf = (lines: readonly { readonly label: string }[]): string =>
  [...new Set(lines.map(({ label }) => label))].join(", ");

/** How the payback period was reckoned, where there is one to speak of. */
function paybackNotes({ payback, priceLevel, grants }: Appraisal, locale: Locale): string[] {
  const { paybackNote, ownCostNote } = appraisalTexts[locale].investment;
  if (payback.kind === "noInvestment") return [];
  return [
    paybackNote(priceLevelLabel(priceLevel, locale)),
    ...(grants.length === 0 ? [] : [ownCostNote]),
  ];
}

/** The sources and assumptions of the lines that change, on the side where they apply. */
export function sourceNotes({ changes, from, to }: Appraisal, locale: Locale): string[] {
  const lines = changes.flatMap(({ line }) => to.model.line.get(line) ?? []);
  const holds = ({ condition }: Line): boolean =>
    condition === undefined || to.valuation.holds(condition);
  const [kept, dropped] = [lines.filter(holds), lines.filter((line) => !holds(line))];
  return [
    ...new Set([
      ...notesOn(lineExpressions(to, kept, { measure: "cost", funding: true }), to, locale),
      ...notesOn(lineExpressions(from, dropped, { measure: "cost", funding: true }), from, locale),
    ]),
  ];
}

export function investmentNotes(appraisal: Appraisal, locale: Locale, signs: Signs): string[] {
  const { changes, outlasting, to } = appraisal;
  const texts = appraisalTexts[locale].investment;
  const moved = changes.filter(({ isOwn }) => !isOwn);
  const last = changes.filter(({ line }) => outlasting.includes(line));
  return [
    texts.signs[signs],
    ...(moved.length === 0 ? [] : [texts.otherBudgetNote(labelsOf(moved))]),
    ...phaseInNote(appraisal, locale),
    ...paybackNotes(appraisal, locale),
    ...(last.length === 0 ? [] : [texts.outlasting(labelsOf(last), String(lastYear(to.model)))]),
    ...sourceNotes(appraisal, locale),
  ];
}
