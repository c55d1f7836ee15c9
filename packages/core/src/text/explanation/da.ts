import type { ExplanationTexts } from "./explanation-texts.js";

export const da: ExplanationTexts = {
  all: "I alt",
  fte: (amount) => `${amount} årsværk`,
  percent: (amount) => `${amount} %`,
  year: (year) => year,
  thereafter: "varigt herefter",
  roundedToOre: (exact) => `afrundet til hele øre (før afrunding ${exact})`,
  sumOf: (count) => `summen af ${count} poster`,
  partYear: (months, fraction) => `del af året: (${months}) ÷ 12 = ${fraction}`,
  wholeMonths: (count) => (count === "1" ? "1 hel måned" : `${count} hele måneder`),
  daysOf: (active, days) => `${active} af ${days} dage`,
  restated: (from, to, series) => `fremskrevet fra ${from} til ${to} med ${series}`,
  growth: (year, percent) => `${year}: ${percent} %`,
  corrected: (correction) => `heraf niveaukorrektion ${correction} %-point`,
  spread: (points) => `heraf tillæg ${points} %-point`,
  backwards: "tilbage i tid: den reciprokke faktor",
  publication: (id, date, status) =>
    `udmelding ${id} af ${date} (${status === "final" ? "endelig" : "skøn"})`,
  share: (position, count, whole) =>
    `del ${position} af ${count} af ${whole}, fordelt efter største rest`,
  weights: (list) => `fordelt i forholdet ${list}`,
  fundedByGrant: (gross) => `tilskuddets del af bruttoudgiften ${gross}`,
  fundedByOwn: (gross) => `det, tilskuddene ikke dækker, af bruttoudgiften ${gross}`,
  fitted: "tilpasset, så både enheder og finansiering stemmer",
  notAdopted: "gælder ikke med de valgte forslag",
  inactive: "ingen udgift i året",
  source: (text) => `Kilde: ${text}`,
  assumption: (text) => `Forudsætning: ${text}`,
  noSource: "Kilde mangler",
  documentNumber: (number) => `dok.nr. ${number}`,
};
