import type { CombinationTexts } from "./combination-texts.js";

export const en: CombinationTexts = {
  caption: (plan) => `Combinations of proposals, change of own cost – ${plan}`,
  interactionsCaption: (plan) => `Interaction between proposals, change of own cost – ${plan}`,
  noProposals: "No proposals",
  ofWhichInteraction: "Of which interaction",
  averageFte: "FTE (average)",
  serviceCeiling: "Service ceiling",
  savingsTarget: "Savings target",
  ceilingKept: "kept",
  ceilingExceeded: (years) => `exceeded in ${years}`,
  targetMet: "met",
  targetMissed: (years) => `not met in ${years}`,
  figuresNote:
    "The figures are changes from the budget without any proposal, after grants from others.",
  signNotes: {
    expenditure: "Additional cost is positive, savings are negative.",
    saving: "Savings are positive, additional cost is negative.",
  },
  fteNote: "FTE is the average change over the budget years.",
  interactionNote:
    "Interaction is what the proposals do to each other: the effect of the combination less the sum of the effects of each proposal alone.",
  pairNote:
    "Interaction is the effect of both proposals together less the sum of their effects alone.",
  noPairsNote: "No proposal changes the effect of another.",
  everyYear: (amount) => `${amount} every year`,
  inYear: (year, amount) => `${amount} in ${year}`,
  countsNote: (possible, admissible) => `${admissible} of ${possible} combinations can be adopted.`,
  meetingNote: (meeting) => `${meeting} of them meet every target.`,
  bestNote: (shown, saves) =>
    `Shown: ${shown}. Order: ${saves ? "fewest FTE lost, then largest saving" : "largest saving, then fewest FTE lost"}, then fewest proposals.`,
  numberNote: (number, title) => `${number}: ${title}`,
};
