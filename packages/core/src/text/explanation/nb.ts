import type { ExplanationTexts } from "./explanation-texts.js";

export const nb: ExplanationTexts = {
  all: "I alt",
  fte: (amount) => `${amount} årsverk`,
  percent: (amount) => `${amount} %`,
  year: (year) => year,
  thereafter: "varig deretter",
  roundedToOre: (exact) => `avrundet til hele øre (før avrunding ${exact})`,
  sumOf: (count) => `summen av ${count} poster`,
  partYear: (months, fraction) => `del av året: (${months}) ÷ 12 = ${fraction}`,
  wholeMonths: (count) => (count === "1" ? "1 hel måned" : `${count} hele måneder`),
  daysOf: (active, days) => `${active} av ${days} dager`,
  restated: (from, to, series) => `fremskrevet fra ${from} til ${to} med ${series}`,
  growth: (year, percent) => `${year}: ${percent} %`,
  corrected: (correction) => `herav korreksjon av tidligere anslag ${correction} prosentpoeng`,
  spread: (points) => `herav tillegg ${points} prosentpoeng`,
  backwards: "tilbake i tid: den resiproke faktoren",
  publication: (id, date, status) =>
    `publikasjon ${id} av ${date} (${status === "final" ? "endelig" : "anslag"})`,
  share: (position, count, whole) =>
    `del ${position} av ${count} av ${whole}, fordelt etter største rest`,
  weights: (list) => `fordelt i forholdet ${list}`,
  fundedByGrant: (gross) => `tilskuddets del av bruttokostnaden ${gross}`,
  fundedByOwn: (gross) => `det tilskuddene ikke dekker, av bruttokostnaden ${gross}`,
  fitted: "tilpasset slik at både enheter og finansiering stemmer",
  notAdopted: "gjelder ikke med de valgte tiltakene",
  inactive: "ingen kostnad i året",
  source: (text) => `Kilde: ${text}`,
  assumption: (text) => `Forutsetning: ${text}`,
  noSource: "Kilde mangler",
  documentNumber: (number) => `dok.nr. ${number}`,
};
