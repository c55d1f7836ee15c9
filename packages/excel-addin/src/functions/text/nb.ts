import type { AllFunctionTexts } from "./function-texts.js";

const argumentNames = {
  amount: "beløp",
  fromYear: "fra_år",
  toYear: "til_år",
  years: "år",
  growth: "vekst",
  weights: "vekter",
  decimals: "desimaler",
  costs: "utgifter",
  thereafter: "varig_deretter",
};

export const nb: AllFunctionTexts = {
  argumentNames,
  functions: {
    RESTATE: {
      name: "FREMSKRIV",
      description: "Regner om et beløp fra ett prisnivå til et annet, avrundet til øre.",
    },
    DISTRIBUTE: {
      name: "FORDEL",
      description: "Fordeler et beløp etter vekter, slik at delene alltid summerer til beløpet.",
    },
    PAYBACK: {
      name: "TILBAKEBETALING",
      description: "Tilbakebetalingstiden i hele år; høyst 20 år, uten diskontering.",
    },
  },
  arguments: {
    amount: "Beløpet i kr.",
    fromYear: "Prisnivået beløpet er oppgitt i, f.eks. 2012.",
    toYear: "Prisnivået beløpet skal regnes om til, f.eks. 2015.",
    years: "Årene det er oppgitt vekst for.",
    growth: "Veksten hvert år i prosent: 1,5 betyr 1,5 prosent. Like mange celler som årene.",
    weights: "Et tall for hver del, f.eks. årsverk per enhet. Ingen kan være negative.",
    decimals: "Antall desimaler i delene, fra 0 til 6; 2 (øre) hvis det utelates.",
    costs: "Endringen per år i faste priser: merutgift er positiv, innsparing negativ.",
    thereafter: "Endringen per år etter det siste året; 0 hvis den utelates.",
  },
  refusals: {
    notANumber: ({ argument, found }) =>
      found === ""
        ? `${argumentNames[argument]}: her mangler et tall.`
        : `${argumentNames[argument]}: «${found}» er ikke et tall.`,
    notAYear: ({ argument, found }) =>
      `${argumentNames[argument]}: «${found}» er ikke et årstall fra 1900 til 2200.`,
    notDecimals: ({ argument, found }) =>
      `${argumentNames[argument]}: «${found}» er ikke et heltall fra 0 til 6.`,
    negativeWeight: ({ argument, found }) =>
      `${argumentNames[argument]}: ${found} er negativ; en vekt er 0 eller mer.`,
    noWeight: () => "Alle vekter er 0, så det er ingenting å fordele etter.",
    unequalRanges: ({ years, growth }) =>
      `Det er ${years} celler med år, men ${growth} med vekst; det må være like mange.`,
    yearTwice: ({ year }) => `${year} står to ganger blant årene.`,
    missingYear: ({ year }) => `Veksten for ${year} mangler.`,
    growthTooLow: ({ year }) => `Veksten for ${year} er −100 prosent eller lavere.`,
    notPaidBack: ({ horizon }) => `Tjener seg ikke inn innen ${horizon} år.`,
  },
};
