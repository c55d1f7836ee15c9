import { examplePlan, type Plan } from "@aarsvaerk/core";

const [saving, request] = examplePlan.proposals as [Proposal, Proposal];
type Proposal = NonNullable<Plan["proposals"]>[number];

/** A plan with something for every table, and something to find fault with. */
export const fullPlan: Plan = {
  ...examplePlan,
  funders: [{ id: "staten", label: "Staten" }],
  frames: [
    {
      id: "ramme",
      label: "Satspuljen",
      amount: "400",
      amountUnit: "1000kr",
      years: { first: 2012, last: 2015 },
    },
  ],
  proposals: [
    saving,
    {
      ...request,
      funding: [{ funder: "staten", share: "50", until: 2013 }],
      amounts: [
        {
          id: "aktiviteter",
          label: "Aktiviteter",
          amountUnit: "1000kr",
          amountByYear: { "2012": "150", "2013": "200", "2014": "75", "2015": "0" },
          series: "none",
          funding: [{ frame: "ramme", share: "100" }],
        },
      ],
    },
  ],
  actuals: [{ line: "koordinatorer", spent: { "2013": "5100000" } }],
  staffingMatrix: {
    title: "Principskitse",
    actors: [{ id: "sck", label: "SCK" }],
    functions: [{ id: "kontakt", label: "Kontakt" }],
    entries: [
      { actor: "sck", functions: ["kontakt"], label: "Boligrådgivere", role: "Boligrådgivere" },
    ],
  },
};

/** Amounts that do not add up when each is rounded by itself: 0,5 + 0,5 = 1. */
export const halvesPlan: Plan = {
  schemaVersion: 1,
  title: "Halve tusinder",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 1 },
  baseline: {
    amounts: [
      { id: "a", label: "A", amount: "500" },
      { id: "b", label: "B", amount: "500" },
    ],
  },
};

/** The proposals under the numbers they have in the budget process. */
export const numberedPlan: Plan = {
  ...examplePlan,
  proposals: [
    { ...saving, number: "SO03" },
    { ...request, number: "SO28" },
  ],
};
