import type { AllFunctionTexts } from "./function-texts.js";

const argumentNames = {
  amount: "beløb",
  fromYear: "fra_år",
  toYear: "til_år",
  years: "år",
  growth: "stigning",
  weights: "vægte",
  decimals: "decimaler",
  costs: "udgifter",
  thereafter: "varigt_herefter",
};

export const da: AllFunctionTexts = {
  argumentNames,
  functions: {
    RESTATE: {
      name: "FREMSKRIV",
      description: "Omregner et beløb fra ét p/l-niveau til et andet, afrundet til øre.",
    },
    DISTRIBUTE: {
      name: "FORDEL",
      description: "Fordeler et beløb efter vægte, så delene altid summer til beløbet.",
    },
    PAYBACK: {
      name: "TILBAGEBETALING",
      description: "Tilbagebetalingstiden i hele år; højst 20 år, uden diskontering.",
    },
  },
  arguments: {
    amount: "Beløbet i kr.",
    fromYear: "Det p/l-niveau, beløbet står i, fx 2012.",
    toYear: "Det p/l-niveau, beløbet skal omregnes til, fx 2015.",
    years: "De år, der er stigninger for.",
    growth: "Stigningen i hvert år i pct.: 1,5 betyder 1,5 pct. Lige så mange celler som årene.",
    weights: "Et tal for hver del, fx årsværk pr. enhed. Ingen må være negative.",
    decimals: "Antal decimaler i delene, fra 0 til 6; 2 (øre), hvis det udelades.",
    costs: "Ændringen pr. år i faste priser: merudgift er positiv, besparelse negativ.",
    thereafter: "Ændringen pr. år efter det sidste år; 0, hvis den udelades.",
  },
  refusals: {
    notANumber: ({ argument, found }) =>
      found === ""
        ? `${argumentNames[argument]}: her mangler et tal.`
        : `${argumentNames[argument]}: “${found}” er ikke et tal.`,
    notAYear: ({ argument, found }) =>
      `${argumentNames[argument]}: “${found}” er ikke et årstal fra 1900 til 2200.`,
    notDecimals: ({ argument, found }) =>
      `${argumentNames[argument]}: “${found}” er ikke et helt tal fra 0 til 6.`,
    negativeWeight: ({ argument, found }) =>
      `${argumentNames[argument]}: ${found} er negativ; en vægt er 0 eller derover.`,
    noWeight: () => "Alle vægte er 0, så der er intet at fordele efter.",
    unequalRanges: ({ years, growth }) =>
      `Der er ${years} celler med år, men ${growth} med stigninger; der skal være lige mange.`,
    yearTwice: ({ year }) => `${year} står to gange blandt årene.`,
    missingYear: ({ year }) => `Stigningen for ${year} mangler.`,
    growthTooLow: ({ year }) => `Stigningen for ${year} er −100 pct. eller derunder.`,
    notPaidBack: ({ horizon }) => `Tjener sig ikke hjem inden for ${horizon} år.`,
  },
};
