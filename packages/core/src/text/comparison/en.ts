import type { ComparisonTexts } from "./comparison-texts.js";

const by = (text: string): string => (text === "" ? "" : ` by ${text}`);

export const en: ComparisonTexts = {
  captions: {
    scenarios: (plan) => `Scenarios – ${plan}`,
    difference: (from, to, text) => `${to} compared with ${from}${by(text)}`,
    changeByYear: (from, to, text) => `Change per year${by(text)}: ${to} compared with ${from}`,
    bridge: (from, to) => `Explanation of the change: from ${from} to ${to}`,
  },
  narrowedTo: (caption, part) => `${caption} – ${part}`,
  measures: { cost: "Expenditure", fte: "FTE" },
  changeFrom: {
    expenditure: (scenario) => `Change from ${scenario}`,
    saving: (scenario) => `Saving on ${scenario}`,
  },
  from: "From",
  to: "To",
  change: { expenditure: "Change", saving: "Saving" },
  percent: { expenditure: "Change in %", saving: "Saving in %" },
  steps: {
    dropped: "Items dropped",
    new: "New items",
    fte: "Quantity (FTE)",
    amount: "Amounts and percentages",
    phaseIn: "Phase-in",
    price: "Price",
    index: "Restatement (index)",
    split: "Split between units",
    funding: "Funding",
  },
  stepTotal: (step) => `${step}, total`,
  savingsPositive: "Savings are shown as positive figures.",
  sharedYears: (years) =>
    `The comparison covers the years that the plans have in common: ${years}.`,
};
