import type { AppraisalTexts } from "./appraisal-texts.js";

export const da: AppraisalTexts = {
  investment: {
    caption: (subject) => `Samlet økonomisk påvirkning – ${subject}`,
    controlArea: "Styringsområde",
    controlAreas: {
      service: "Service",
      capital: "Anlæg",
      transfers: "Overførsler",
      financing: "Finansposter",
    },
    permanent: "Varige ændringer",
    permanentTotal: "Samlet varig ændring",
    implementation: "Implementeringsomkostninger",
    implementationTotal: "Samlede implementeringsomkostninger",
    otherBudget: "Ændringer i øvrigt budget",
    otherBudgetNote: (lines) => `Ændringer i øvrigt budget: ${lines}.`,
    grants: "Tilskud og anden finansiering",
    grantsTotal: "Samlet tilskud og anden finansiering",
    total: "Samlet økonomisk påvirkning",
    fte: "Årsværk",
    payback: "Tilbagebetalingstid",
    years: (years) => `${years} år`,
    notWithin: (years) => `ikke inden for ${years} år`,
    paybackNote: (level) =>
      `Tilbagebetalingstiden er det antal år, fra det første år med et beløb, hvorefter den akkumulerede besparelse varigt dækker udgiften; i ${level}, uden diskontering, varige beløb medregnet til og med år 20.`,
    ownCostNote: "Tilbagebetalingstiden er regnet af egne udgifter efter tilskud.",
    signs: {
      expenditure:
        "Fortegn: udgifter er positive; indtægter, tilskud og besparelser er negative. Årsværk er ændringen i bemandingen.",
      saving:
        "Fortegn: besparelser, indtægter og tilskud er positive; merudgifter er negative. Årsværk er ændringen i bemandingen; færre årsværk er negative.",
    },
    phasedIn: (year, amount, when) =>
      `Fuldt indfaset fra ${year}; den varige besparelse er ${when} ${amount} om året.`,
    phasedInCost: (year, amount, when) =>
      `Fuldt indfaset fra ${year}; den varige merudgift er ${when} ${amount} om året.`,
    then: "derefter",
    afterYear: (year) => `efter ${year}`,
    notPhasedIn: "De varige ændringer er ikke fuldt indfaset inden for tabellens år.",
    outlasting: (lines, year) =>
      `Løber videre efter ${year}, hvor beløbene ikke er medregnet: ${lines}.`,
  },
  breakEven: {
    caption: (subject) =>
      `Hvad der skal spares andre steder, for at forslaget hviler i sig selv – ${subject}`,
    addedCost: (unit) => `Merudgift, ${unit}`,
    column: (of, price) => `${of} á ${price}`,
    perFte: "Pr. ekstra årsværk:",
    roundedUp: "Antal er rundet op til hele enheder.",
    ownCostNote: "Merudgiften er egne udgifter efter tilskud.",
    needsNothing: "Forslaget koster ikke mere i noget år; der skal ikke spares noget andet sted.",
    restated: (price, stated, level, series) =>
      `Prisen ${price} er fremskrevet fra ${stated} (${level}) med ${series}.`,
    assumed: (prices, why) => `Forudsætning: ${prices} – ${why}`,
    assumedBare: (prices) => `Forudsætning uden kilde: ${prices}`,
    sourced: (prices, source) => `Kilde til ${prices}: ${source}`,
  },
  unitCost: {
    captions: {
      case: (subject) => `Enhedsudgifter – ${subject}`,
      proposal: (subject) => `Enhedsudgifter pr. forslag – ${subject}`,
      unit: (subject) => `Udgift pr. enhed – ${subject}`,
    },
    average: "Gennemsnit",
    row: (name, of) => `${name} (${of})`,
    allUnits: "Gennemsnit pr. enhed",
    averageNote: "Gennemsnittet er alle årenes udgift delt med alle årenes antal.",
    rangeNote:
      "Intervallet følger af, hvor mange ét årsværk kan nå om året; jo flere, jo lavere udgift.",
    ranking: {
      caption: "Forslag efter enhedsudgift",
      rank: "Nr.",
      cost: "Udgift i alt",
      count: "Antal",
      each: "Enhedsudgift",
      heading: (of) => `Antal ${of}:`,
      orderNote:
        "Forslagene er ordnet efter midten af intervallet for enhedsudgiften; udgift og antal er for alle årene. Forslag, der tæller forskelligt, sammenlignes ikke.",
      unranked: {
        countsNothing: (proposal) =>
          `${proposal} er ikke med: linjerne angiver ikke, hvor mange ét årsværk kan nå.`,
        countsSeveral: (proposal) => `${proposal} er ikke med: linjerne tæller forskellige ting.`,
        noUnitCost: (proposal) =>
          `${proposal} er ikke med: der er ingen udgift at fordele, eller intet at fordele den på.`,
      },
    },
  },
};
