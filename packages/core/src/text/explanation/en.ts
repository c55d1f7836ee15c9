import type { ExplanationTexts } from "./explanation-texts.js";

export const en: ExplanationTexts = {
  all: "Total",
  fte: (amount) => `${amount} FTE`,
  percent: (amount) => `${amount} per cent`,
  year: (year) => year,
  thereafter: "thereafter",
  roundedToOre: (exact) => `rounded to whole øre (before rounding ${exact})`,
  sumOf: (count) => `the sum of ${count} items`,
  partYear: (months, fraction) => `part of the year: (${months}) ÷ 12 = ${fraction}`,
  wholeMonths: (count) => (count === "1" ? "1 whole month" : `${count} whole months`),
  daysOf: (active, days) => `${active} of ${days} days`,
  restated: (from, to, series) => `restated from ${from} to ${to} by ${series}`,
  growth: (year, percent) => `${year}: ${percent} per cent`,
  corrected: (correction) => `of which level correction ${correction} percentage points`,
  spread: (points) => `of which spread ${points} percentage points`,
  backwards: "back in time: the reciprocal factor",
  publication: (id, date, status) =>
    `publication ${id} of ${date} (${status === "final" ? "final" : "estimate"})`,
  share: (position, count, whole) =>
    `part ${position} of ${count} of ${whole}, divided by largest remainder`,
  weights: (list) => `divided in the ratio ${list}`,
  fundedByGrant: (gross) => `the grant's part of the gross cost ${gross}`,
  fundedByOwn: (gross) => `what the grants do not cover of the gross cost ${gross}`,
  fitted: "fitted so that both units and funding add up",
  notAdopted: "does not apply with the chosen proposals",
  inactive: "no cost in the year",
  source: (text) => `Source: ${text}`,
  assumption: (text) => `Assumption: ${text}`,
  noSource: "No source given",
  documentNumber: (number) => `doc. no. ${number}`,
};
