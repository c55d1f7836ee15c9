import { decimalText, type Appraisal, type Locale } from "@aarsvaerk/core";
import { findingsJson, viewJson } from "./document-json.js";
import { figuresJson } from "./figures-json.js";

/** What proposals are worth, in figures that a summary of them needs: kroner, FTE and years. */
export function worthJson(appraisal: Appraisal): object {
  const { payback, fullyPhasedIn, yearlySaving, investment, own, fte, priceLevel } = appraisal;
  return {
    priceLevel,
    payback,
    ...(fullyPhasedIn === undefined ? {} : { fullyPhasedIn }),
    yearlySaving: decimalText(yearlySaving),
    investment: figuresJson(investment),
    ownCostChange: {
      byYear: figuresJson(own.byYear),
      total: decimalText(own.total),
      thereafter: decimalText(own.thereafter),
    },
    fteChange: { byYear: figuresJson(fte.byYear), thereafter: decimalText(fte.thereafter) },
  };
}

/** An appraisal: of which proposals, on top of what, and the view that the paths in its tables belong to. */
export const appraisalJson = (appraisal: Appraisal, tables: readonly number[], locale: Locale) => ({
  proposals: appraisal.proposals,
  onTopOf: viewJson(appraisal.from.view),
  view: viewJson(appraisal.to.view),
  ...worthJson(appraisal),
  tables,
  findings: findingsJson(appraisal.to, locale),
});
