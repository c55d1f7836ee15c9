import { isPermanent, type Appraisal } from "../../appraisal/index.js";
import { addByYear } from "../../evaluation/index.js";
import { abs, compare, equals, negate, zero } from "../../exact/index.js";
import { lastYear } from "../../expression/index.js";
import type { Line } from "../../model/index.js";
import { formatMoney, priceLevelLabel } from "../../money/index.js";
import type { Locale } from "../../locale/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { kronerDecimals } from "../context.js";
import { lineExpressions, notesOnAll, type ShownFigures } from "../notes.js";
import type { Signs } from "../signs.js";

/** Whether the permanent saving is the same from a year on, as it is not while a grant runs out. */
function isSettledFrom(
  year: number,
  { changes, years, yearlySaving }: Pick<Appraisal, "changes" | "years" | "yearlySaving">,
): boolean {
  const own = addByYear(
    years,
    changes.filter(isPermanent).map((change) => change.own.byYear),
  );
  const later = years.filter((each) => each >= year).map((each) => own.get(each) ?? zero);
  return later.every((cost) => equals(cost, negate(yearlySaving)));
}

/** From when on the permanent changes stay as they are, and what they come to. */
function phaseInNote(appraisal: Appraisal, locale: Locale): string[] {
  const { changes, fullyPhasedIn, yearlySaving: saving, to } = appraisal;
  const texts = appraisalTexts[locale].investment;
  const { phasedIn, phasedInCost, notPhasedIn } = texts;
  if (!changes.some(isPermanent)) return [];
  if (fullyPhasedIn === undefined) return [notPhasedIn];
  const text = compare(saving, zero) < 0 ? phasedInCost : phasedIn;
  const { currency } = to.plan;
  const amount = abs(saving);
  return [
    text(
      String(fullyPhasedIn),
      formatMoney(amount, { locale, currency, decimals: kronerDecimals([amount]) }),
      isSettledFrom(fullyPhasedIn, appraisal)
        ? texts.then
        : texts.afterYear(String(lastYear(to.model))),
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

/** The figures of the lines that change, on the side where they apply. */
export function figuresShown({ changes, from, to }: Appraisal): ShownFigures[] {
  const lines = changes.flatMap(({ line }) => to.model.line.get(line) ?? []);
  const holds = ({ condition }: Line): boolean => to.valuation.holds(condition);
  const shown = { measure: "cost", funding: true } as const;
  const dropped = lines.filter((line) => !holds(line));
  return [
    { outcome: to, expressions: lineExpressions(to, lines.filter(holds), shown) },
    { outcome: from, expressions: lineExpressions(from, dropped, shown) },
  ];
}

/** The sources and assumptions of the lines that change. */
export const sourceNotes = (appraisal: Appraisal, locale: Locale): string[] =>
  notesOnAll(figuresShown(appraisal), locale);

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
