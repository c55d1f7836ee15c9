import type { AppraisalTexts } from "./appraisal-texts.js";

export const nb: AppraisalTexts = {
  investment: {
    caption: (subject) => `Samlet økonomisk virkning – ${subject}`,
    controlArea: "Styringsområde",
    controlAreas: {
      service: "Drift",
      capital: "Investering",
      transfers: "Overføringer",
      financing: "Finansposter",
    },
    permanent: "Varige endringer",
    permanentTotal: "Samlet varig endring",
    implementation: "Omstillingskostnader",
    implementationTotal: "Samlede omstillingskostnader",
    otherBudget: "Endringer i øvrig budsjett",
    otherBudgetNote: (lines) => `Endringer i øvrig budsjett: ${lines}.`,
    grants: "Tilskudd og annen finansiering",
    grantsTotal: "Samlet tilskudd og annen finansiering",
    total: "Samlet økonomisk virkning",
    fte: "Årsverk",
    payback: "Tilbakebetalingstid",
    years: (years) => `${years} år`,
    notWithin: (years) => `ikke innen ${years} år`,
    paybackNote: (level) =>
      `Tilbakebetalingstiden er antall år, fra det første året med et beløp, før den akkumulerte innsparingen varig dekker kostnaden; i ${level}, uten diskontering, varige beløp regnet med til og med år 20.`,
    ownCostNote: "Tilbakebetalingstiden er regnet av egne kostnader etter tilskudd.",
    signs: {
      expenditure:
        "Fortegn: kostnader er positive; inntekter, tilskudd og innsparinger er negative. Årsverk er endringen i bemanningen.",
      saving:
        "Fortegn: innsparinger, inntekter og tilskudd er positive; merkostnader er negative. Årsverk er endringen i bemanningen; færre årsverk er negative.",
    },
    phasedIn: (year, amount, when) =>
      `Fullt innfaset fra ${year}; den varige innsparingen er ${when} ${amount} i året.`,
    phasedInCost: (year, amount, when) =>
      `Fullt innfaset fra ${year}; den varige merkostnaden er ${when} ${amount} i året.`,
    then: "deretter",
    afterYear: (year) => `etter ${year}`,
    notPhasedIn: "De varige endringene er ikke fullt innfaset innenfor tabellens år.",
    outlasting: (lines, year) =>
      `Løper videre etter ${year}, og beløpene der er ikke regnet med: ${lines}.`,
  },
  breakEven: {
    caption: (subject) =>
      `Hva som må spares andre steder for at tiltaket skal bære seg selv – ${subject}`,
    addedCost: (unit) => `Merkostnad, ${unit}`,
    column: (of, price) => `${of} à ${price}`,
    perFte: "Per ekstra årsverk:",
    roundedUp: "Antall er rundet opp til hele enheter.",
    ownCostNote: "Merkostnaden er egne kostnader etter tilskudd.",
    needsNothing: "Tiltaket koster ikke mer i noe år; det må ikke spares noe annet sted.",
    restated: (price, stated, level, series) =>
      `Prisen ${price} er fremskrevet fra ${stated} (${level}) med ${series}.`,
    assumed: (prices, why) => `Forutsetning: ${prices} – ${why}`,
    assumedBare: (prices) => `Forutsetning uten kilde: ${prices}`,
    sourced: (prices, source) => `Kilde til ${prices}: ${source}`,
  },
  unitCost: {
    captions: {
      case: (subject) => `Enhetskostnader – ${subject}`,
      proposal: (subject) => `Enhetskostnader per tiltak – ${subject}`,
      unit: (subject) => `Kostnad per enhet – ${subject}`,
    },
    average: "Gjennomsnitt",
    row: (name, of) => `${name} (${of})`,
    allUnits: "Gjennomsnitt per enhet",
    averageNote: "Gjennomsnittet er alle årenes kostnad delt på alle årenes antall.",
    rangeNote:
      "Intervallet følger av hvor mange ett årsverk rekker over i året; jo flere, jo lavere kostnad.",
    ranking: {
      caption: "Tiltak etter enhetskostnad",
      rank: "Nr.",
      cost: "Kostnad i alt",
      count: "Antall",
      each: "Enhetskostnad",
      heading: (of) => `Antall ${of}:`,
      orderNote:
        "Tiltakene er ordnet etter midten av intervallet for enhetskostnaden; kostnad og antall er for alle årene. Tiltak som teller forskjellig, sammenlignes ikke.",
      unranked: {
        countsNothing: (proposal) =>
          `${proposal} er ikke med: linjene oppgir ikke hvor mange ett årsverk rekker over.`,
        countsSeveral: (proposal) => `${proposal} er ikke med: linjene teller forskjellige ting.`,
        noUnitCost: (proposal) =>
          `${proposal} er ikke med: det er ingen kostnad å fordele, eller ingenting å fordele den på.`,
      },
    },
  },
};
