import type { CombinationTexts } from "./combination-texts.js";

export const nb: CombinationTexts = {
  caption: (plan) => `Budsjettpakker, endring i egne kostnader – ${plan}`,
  interactionsCaption: (plan) => `Samspill mellom tiltak, endring i egne kostnader – ${plan}`,
  noProposals: "Ingen tiltak",
  ofWhichInteraction: "Herav samspill",
  averageFte: "Årsverk (gj.sn.)",
  serviceCeiling: "Driftsramme",
  savingsTarget: "Innsparingskrav",
  ceilingKept: "overholdt",
  ceilingExceeded: (years) => `overskredet i ${years}`,
  targetMet: "nådd",
  targetMissed: (years) => `ikke nådd i ${years}`,
  figuresNote:
    "Tallene er endringer i forhold til budsjettet uten tiltak, etter tilskudd fra andre.",
  signNotes: {
    expenditure: "Merkostnader er positive, innsparinger negative.",
    saving: "Innsparinger er positive, merkostnader negative.",
  },
  fteNote: "Årsverk er den gjennomsnittlige endringen over budsjettårene.",
  interactionNote:
    "Samspill er tiltakenes virkning på hverandre: virkningen av pakken minus summen av virkningen av hvert tiltak for seg.",
  pairNote:
    "Samspill er virkningen av begge tiltakene til sammen minus summen av virkningen av hvert for seg.",
  noPairsNote: "Ingen av tiltakene endrer virkningen av et annet.",
  everyYear: (amount) => `${amount} hvert år`,
  inYear: (year, amount) => `${amount} i ${year}`,
  countsNote: (possible, admissible) => `${admissible} av ${possible} kombinasjoner kan vedtas.`,
  meetingNote: (meeting) => `${meeting} av dem overholder alle krav.`,
  bestNote: (shown, saves) =>
    `Vist: ${shown}. Rekkefølge: ${saves ? "færrest tapte årsverk, deretter størst innsparing" : "størst innsparing, deretter færrest tapte årsverk"}, deretter færrest tiltak.`,
  numberNote: (number, title) => `${number}: ${title}`,
};
