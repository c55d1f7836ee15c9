import type { AllFunctionTexts } from "./function-texts.js";

const argumentNames = {
  amount: "amount",
  fromYear: "from_year",
  toYear: "to_year",
  years: "years",
  growth: "growth",
  weights: "weights",
  decimals: "decimals",
  costs: "costs",
  thereafter: "thereafter",
};

export const en: AllFunctionTexts = {
  argumentNames,
  functions: {
    RESTATE: {
      name: "RESTATE",
      description: "Restates an amount from one price level at another, rounded to øre.",
    },
    DISTRIBUTE: {
      name: "DISTRIBUTE",
      description: "Distributes an amount by weights, so that the parts always sum to it.",
    },
    PAYBACK: {
      name: "PAYBACK",
      description: "The payback period in whole years; at most 20, not discounted.",
    },
  },
  arguments: {
    amount: "The amount in kr.",
    fromYear: "The price level that the amount is stated at, such as 2012.",
    toYear: "The price level that is wanted, such as 2015.",
    years: "The years that there is growth for.",
    growth: "Growth in each year in per cent: 1.5 means 1.5 per cent. As many cells as the years.",
    weights: "A number for each part, such as FTE per unit. None may be negative.",
    decimals: "Decimals of the parts, from 0 to 6; 2 (øre) where it is left out.",
    costs: "The change per year in fixed prices: costs are positive, savings negative.",
    thereafter: "The change per year after the last one; 0 where it is left out.",
  },
  refusals: {
    notANumber: ({ argument, found }) =>
      found === ""
        ? `${argumentNames[argument]}: a number is missing here.`
        : `${argumentNames[argument]}: “${found}” is not a number.`,
    notAYear: ({ argument, found }) =>
      `${argumentNames[argument]}: “${found}” is not a year from 1900 to 2200.`,
    notDecimals: ({ argument, found }) =>
      `${argumentNames[argument]}: “${found}” is not a whole number from 0 to 6.`,
    negativeWeight: ({ argument, found }) =>
      `${argumentNames[argument]}: ${found} is negative; a weight is 0 or more.`,
    noWeight: () => "All weights are 0, so there is nothing to distribute by.",
    unequalRanges: ({ years, growth }) =>
      `There are ${years} cells of years, but ${growth} of growth; there must be equally many.`,
    yearTwice: ({ year }) => `${year} stands twice among the years.`,
    missingYear: ({ year }) => `The growth of ${year} is missing.`,
    growthTooLow: ({ year }) => `The growth of ${year} is −100 per cent or less.`,
    notPaidBack: ({ horizon }) => `Not paid back within ${horizon} years.`,
  },
};
