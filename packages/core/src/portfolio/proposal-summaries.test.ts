import { describe, expect, test } from "vitest";
import { decimalText } from "../exact/index.js";
import type { Plan } from "../plan/index.js";
import { ProblemError } from "../problem/index.js";
import { consolidate } from "./consolidate.js";
import type { ProposalRanking, ProposalSummary } from "./proposal-summary.js";
import { proposalSummaries } from "./proposal-summaries.js";

type Proposal = NonNullable<Plan["proposals"]>[number];

const planOf = (proposals: Proposal[], over: Partial<Plan> = {}): Plan => ({
  schemaVersion: 1,
  title: "Plan",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 4 },
  rates: [{ id: "pris", label: "Pris", amount: "500000" }],
  baseline: { staffing: [{ id: "raadgivere", role: "Rådgivere", fte: "10", rate: "pris" }] },
  proposals,
  ...over,
});

const investing = (id: string, investment: string, saving: string): Proposal => ({
  id,
  number: id.toUpperCase(),
  kind: "investment",
  title: `Forslag ${id}`,
  amounts: [
    {
      id: `${id}-koeb`,
      label: "Køb",
      amount: investment,
      duration: "oneOff",
      from: 2012,
      controlArea: "capital",
    },
    { id: `${id}-spar`, label: "Drift", kind: "savedExpenditure", amount: saving, from: 2013 },
  ],
});

const request: Proposal = {
  id: "oenske",
  kind: "request",
  title: "Ønske",
  staffing: [
    {
      id: "nye",
      role: "Rådgivere",
      fte: "2",
      rate: "pris",
      caseload: { perFte: ["10", "20"], of: "familier" },
    },
  ],
};

/** Two per cent of everything: alone it is a fifth of what it is beside the request. */
const cut: Proposal = {
  id: "procent",
  kind: "saving",
  title: "Procent",
  percentages: [{ id: "to", label: "Effektivisering", percent: "-2" }],
};

const a = planOf([investing("so1", "600000", "200000"), request, cut]);
const b = planOf([investing("bu1", "900000", "450000"), investing("bu2", "100", "0")]);
const portfolio = consolidate([
  { name: "sof", plan: a },
  { name: "buf", plan: b },
]);

const brief = ({ plan, proposal, appraisal }: ProposalSummary) => ({
  plan,
  proposal,
  investment: [...appraisal.investment].map(([area, amount]) => `${area} ${decimalText(amount)}`),
  saving: decimalText(appraisal.yearlySaving),
  from: appraisal.fullyPhasedIn,
  fte: decimalText(appraisal.fte.thereafter),
  payback: appraisal.payback.kind === "years" ? appraisal.payback.years : appraisal.payback.kind,
});

test("every proposal of every plan, adopted alone on its plan's adopted budget", () => {
  expect(proposalSummaries(portfolio).map(brief)).toEqual([
    // −600, +200, +200, +200: paid back in year 4.
    {
      plan: "sof",
      proposal: "so1",
      investment: ["capital 600000"],
      saving: "200000",
      from: 2013,
      fte: "0",
      payback: 4,
    },
    {
      plan: "sof",
      proposal: "oenske",
      investment: [],
      saving: "-1000000",
      from: 2012,
      fte: "2",
      payback: "noInvestment",
    },
    {
      plan: "sof",
      proposal: "procent",
      investment: [],
      saving: "100000",
      from: 2012,
      fte: "0",
      payback: "noInvestment",
    },
    // −900, +450, +450: year 3.
    {
      plan: "buf",
      proposal: "bu1",
      investment: ["capital 900000"],
      saving: "450000",
      from: 2013,
      fte: "0",
      payback: 3,
    },
    {
      plan: "buf",
      proposal: "bu2",
      investment: ["capital 100"],
      saving: "0",
      from: 2012,
      fte: "0",
      payback: "notWithin",
    },
  ]);
});

test("a proposal is on the list as itself, whatever the portfolio adopts", () => {
  const all = consolidate(
    [
      { name: "sof", plan: a },
      { name: "buf", plan: b },
    ],
    { adopt: "all" },
  );
  expect(proposalSummaries(all).map(brief)).toEqual(proposalSummaries(portfolio).map(brief));
});

test("a plan without proposals has nothing on the list", () => {
  const bare = planOf([]);
  expect(proposalSummaries(consolidate([{ name: "a", plan: bare }]))).toEqual([]);
});

describe("ranking", () => {
  const ranked = (rankBy: ProposalRanking) =>
    proposalSummaries(portfolio, { rankBy }).map(({ proposal }) => proposal);

  test.each<[ProposalRanking, string[]]>([
    ["payback", ["bu1", "so1", "bu2", "oenske", "procent"]],
    ["saving", ["bu1", "so1", "procent", "bu2", "oenske"]],
    ["investment", ["bu1", "so1", "bu2", "oenske", "procent"]],
    ["unitCost", ["oenske", "so1", "procent", "bu1", "bu2"]],
  ])("by %s", (rankBy, expected) => {
    expect(ranked(rankBy)).toEqual(expected);
  });

  test("by unit cost the cheapest case first, and what counts the same together", () => {
    const counting = (id: string, of: string, most: string): Proposal => ({
      ...request,
      id,
      staffing: [
        {
          id: `${id}-s`,
          role: "R",
          fte: "1",
          rate: "pris",
          caseload: { perFte: [most, most], of },
        },
      ],
    });
    const plans = [
      [counting("dyr", "familier", "5"), counting("sag", "sager", "100")],
      [counting("billig", "Familier ", "50")],
    ].map((proposals, at) => ({ name: String(at), plan: planOf(proposals) }));
    const order = proposalSummaries(consolidate(plans), { rankBy: "unitCost" });
    expect(order.map(({ proposal }) => proposal)).toEqual(["billig", "dyr", "sag"]);
    expect(order.map(({ unitCost }) => decimalText(unitCost!.allYears!.perUnit.low))).toEqual([
      "10000",
      "100000",
      "5000",
    ]);
  });

  test("a ranking there is none of", () => {
    expect(() => proposalSummaries(portfolio, { rankBy: "price" as ProposalRanking })).toThrow(
      "unknownValue",
    );
  });
});

test("proposals that cannot be restated are told by the names of all their plans", () => {
  // The rate of the proposal alone is at another level, so the adopted budget stands without a series.
  const stranded = (id: string): Plan =>
    planOf([
      {
        id,
        kind: "request",
        title: id,
        amounts: [{ id: `${id}-a`, label: "A", amount: "1", priceLevel: 2010 }],
      },
    ]);
  const both = consolidate(["x", "y"].map((name) => ({ name, plan: stranded(name) })));
  try {
    proposalSummaries(both);
    expect.fail("the proposals were restated");
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problems.map(({ code, path }) => [code, path[0]])).toEqual([
      ["missingSeries", "x"],
      ["missingSeries", "y"],
    ]);
  }
});
