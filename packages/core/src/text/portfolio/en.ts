import { joinList } from "../sentences.js";
import type { PortfolioTexts } from "./portfolio-texts.js";

export const en: PortfolioTexts = {
  captions: {
    consolidated: (measure, by, plans) => `${measure} by ${by} – ${plans}`,
    summaryList: (plans) => `Summary list of proposals – ${plans}`,
    overlaps: (shared, plans) => `Overlaps between plans: same ${shared} – ${plans}`,
  },
  plans: (count) => (count === 1 ? "1 plan" : `${String(count)} plans`),
  plan: "plan",
  planColumn: "Plan",
  list: (words) => joinList(words, "and"),
  missingYears: (plans, years) => `No figures for ${years}: ${plans}.`,
  proposals: {
    none: "The plans' proposals are not included.",
    all: "All proposals of the plans are included.",
    some: (plan, proposals) => `Proposals included, ${plan}: ${proposals}.`,
  },
  savingsPositive: "Savings and income are shown as positive figures, expenditure as negative.",
  summary: {
    number: "No.",
    investment: (area) => `Investment, ${area.toLowerCase()}`,
    permanent: { expenditure: "Permanent change", saving: "Permanent saving" },
    phasedIn: "Fully phased in",
    after: (year) => `after ${year}`,
    fte: "FTE, permanent",
    payback: "Payback period",
    unitCost: (unit) => `Unit cost, ${unit}`,
    perCase: (range, of) => `${range} (${of})`,
    ranked: {
      payback: "In order of payback period, the shortest first.",
      saving: "In order of permanent saving, the largest first.",
      investment: "In order of investment, the largest first.",
      unitCost: "In order of unit cost, the lowest first.",
    },
    alone:
      "Each proposal is calculated alone, on top of the adopted budget of its plan; the total adds them up even where they affect or exclude each other.",
    investmentNote:
      "Investment is temporary and one-off cost in the plan's years before grants; the permanent saving is the yearly one when fully phased in, after grants.",
    noProposals: "The plans contain no proposals.",
    finding: (plan, finding) => `${plan}: ${finding}.`,
  },
  overlap: {
    plans: "Plans",
    sharedYears: "At the same time in",
    highestFte: "FTE, highest year",
    cost: "Cost, total",
    nothingFound: "No overlaps found.",
    compared: (lines, of, shared) =>
      `Compared: ${String(lines)} of ${String(of)} lines state ${shared}.`,
  },
};
