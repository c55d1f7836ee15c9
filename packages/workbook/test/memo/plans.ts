import { examplePlan, type Plan, type View } from "@aarsvaerk/core";

type Proposal = NonNullable<Plan["proposals"]>[number];
const [saving, request] = examplePlan.proposals as [Proposal, Proposal];

/** A plan with something for every table and every line of the head. */
export const fullPlan: Plan = {
  ...examplePlan,
  title: "Budgetnotat om boligsocial indsats",
  authority: "Eksempel Kommune",
  caseNumber: "26-1",
  documentNumber: "2011-325453",
  funders: [{ id: "staten", label: "Staten" }],
  frames: [
    {
      id: "ramme",
      label: "Satspuljen",
      amount: "400000",
      years: { first: 2012, last: 2015 },
    },
  ],
  proposals: [
    saving,
    {
      ...request,
      number: "SO28",
      status: "submitted",
      caseNumber: "26-77",
      sections: [
        { heading: "Baggrund", text: "Første afsnit.\n\nAndet afsnit." },
        { heading: "De økonomiske konsekvenser", text: "Se tabellerne." },
        { heading: "Videre proces", text: "Ingen." },
      ],
      funding: [{ funder: "staten", share: "50", until: 2013 }],
      amounts: [
        {
          id: "aktiviteter",
          label: "Aktiviteter",
          amount: "100000",
          series: "none",
          funding: [{ frame: "ramme", share: "100" }],
        },
      ],
    },
    {
      id: "it",
      kind: "investment",
      title: "Digital sagsbehandling",
      staffing: [
        { id: "faerre", role: "Sagsbehandlere", fte: "-2", rate: "aarsvaerk", from: 2013 },
      ],
      amounts: [
        {
          id: "indkoeb",
          label: "Indkøb",
          controlArea: "capital",
          duration: "oneOff",
          amountByYear: { "2012": "1500000" },
        },
      ],
    },
  ],
};

/** The adopted budget, each scenario, and each proposal by itself. */
export const viewsOf = ({ scenarios = [], proposals = [] }: Plan): View[] => [
  {},
  ...scenarios.map(({ id }) => ({ scenario: id })),
  ...proposals.map(({ id }) => ({ adopted: [id] })),
];
