import type { CombinationTexts } from "./combination-texts.js";

export const da: CombinationTexts = {
  caption: (plan) => `Budgetpakker, ændring af egne udgifter – ${plan}`,
  interactionsCaption: (plan) => `Samspil mellem forslag, ændring af egne udgifter – ${plan}`,
  noProposals: "Ingen forslag",
  ofWhichInteraction: "Heraf samspil",
  averageFte: "Årsværk (gns.)",
  serviceCeiling: "Serviceramme",
  savingsTarget: "Sparemål",
  ceilingKept: "overholdt",
  ceilingExceeded: (years) => `overskredet i ${years}`,
  targetMet: "nået",
  targetMissed: (years) => `ikke nået i ${years}`,
  figuresNote:
    "Tallene er ændringer i forhold til budgettet uden forslag, efter tilskud fra andre.",
  signNotes: {
    expenditure: "Merudgifter er positive, besparelser negative.",
    saving: "Besparelser er positive, merudgifter negative.",
  },
  fteNote: "Årsværk er den gennemsnitlige ændring over budgetårene.",
  interactionNote:
    "Samspil er forslagenes virkning på hinanden: pakkens virkning minus summen af forslagenes virkning hver for sig.",
  pairNote:
    "Samspil er virkningen af begge forslag tilsammen minus summen af deres virkning hver for sig.",
  noPairsNote: "Ingen af forslagene påvirker hinandens virkning.",
  everyYear: (amount) => `${amount} hvert år`,
  inYear: (year, amount) => `${amount} i ${year}`,
  countsNote: (possible, admissible) => `${admissible} af ${possible} kombinationer kan vedtages.`,
  meetingNote: (meeting) => `${meeting} af dem overholder alle mål.`,
  bestNote: (shown, saves) =>
    `Vist: ${shown}. Rækkefølge: ${saves ? "færrest mistede årsværk, derefter størst besparelse" : "størst besparelse, derefter færrest mistede årsværk"}, derefter færrest forslag.`,
  numberNote: (number, title) => `${number}: ${title}`,
};
