import type { AppraisalTexts } from "./appraisal-texts.js";

export const en: AppraisalTexts = {
  investment: {
    caption: (subject) => `Total financial effect – ${subject}`,
    controlArea: "Control area",
    controlAreas: {
      service: "Service",
      capital: "Capital",
      transfers: "Transfers",
      financing: "Financing",
    },
    permanent: "Permanent changes",
    permanentTotal: "Permanent changes, total",
    implementation: "Implementation costs",
    implementationTotal: "Implementation costs, total",
    otherBudget: "Changes in the rest of the budget",
    otherBudgetNote: (lines) => `Changes in the rest of the budget: ${lines}.`,
    grants: "Grants and other financing",
    grantsTotal: "Grants and other financing, total",
    total: "Total financial effect",
    fte: "FTE",
    payback: "Payback period",
    years: (years) => (years === 1 ? "1 year" : `${years} years`),
    notWithin: (years) => `not within ${years} years`,
    paybackNote: (level) =>
      `The payback period is the number of years, from the first with an amount, after which the cumulative saving lastingly covers the cost; in ${level}, not discounted, permanent amounts counted up to year 20.`,
    ownCostNote: "The payback period is reckoned from own cost after grants.",
    signs: {
      expenditure:
        "Signs: expenditure is positive; income, grants and savings are negative. FTE are the change in staff.",
      saving:
        "Signs: savings, income and grants are positive; added cost is negative. FTE are the change in staff; fewer FTE are negative.",
    },
    phasedIn: (year, amount, when) =>
      `Fully phased in from ${year}; the permanent saving is ${when} ${amount} a year.`,
    phasedInCost: (year, amount, when) =>
      `Fully phased in from ${year}; the permanent added cost is ${when} ${amount} a year.`,
    then: "then",
    afterYear: (year) => `after ${year}`,
    notPhasedIn: "The permanent changes are not fully phased in within the years of the table.",
    outlasting: (lines, year) =>
      `Goes on after ${year}, where the amounts are not counted: ${lines}.`,
  },
  breakEven: {
    caption: (subject) => `What must be saved for the proposal to pay for itself – ${subject}`,
    addedCost: (unit) => `Added cost, ${unit}`,
    column: (of, price) => `${of} at ${price}`,
    perFte: "Per added FTE:",
    roundedUp: "Numbers are rounded up to whole units.",
    ownCostNote: "The added cost is own cost after grants.",
    needsNothing: "The proposal costs no more in any year; nothing has to be saved anywhere else.",
    restated: (price, stated, level, series) =>
      `The price ${price} is restated from ${stated} (${level}) by ${series}.`,
    assumed: (prices, why) => `Assumption: ${prices} – ${why}`,
    assumedBare: (prices) => `Assumption without a source: ${prices}`,
    sourced: (prices, source) => `Source of ${prices}: ${source}`,
  },
  unitCost: {
    captions: {
      case: (subject) => `Unit costs – ${subject}`,
      proposal: (subject) => `Unit costs by proposal – ${subject}`,
      unit: (subject) => `Cost per unit – ${subject}`,
    },
    average: "Average",
    row: (name, of) => `${name} (${of})`,
    allUnits: "Average per unit",
    averageNote: "The average is the cost of all years divided by the number of all years.",
    rangeNote:
      "The range follows from how many one FTE handles a year; the most give the lowest cost.",
    ranking: {
      caption: "Proposals by unit cost",
      rank: "No.",
      cost: "Cost, total",
      count: "Number",
      each: "Unit cost",
      heading: (of) => `Number of ${of}:`,
      orderNote:
        "Proposals are ordered by the middle of the range of their unit cost; cost and number are of all years. Proposals that count different things are not compared.",
      unranked: {
        countsNothing: (proposal) =>
          `${proposal} is left out: its lines do not state how many one FTE handles.`,
        countsSeveral: (proposal) => `${proposal} is left out: its lines count different things.`,
        noUnitCost: (proposal) =>
          `${proposal} is left out: there is no cost to spread, or nothing to spread it over.`,
      },
    },
  },
};
