import type { ComparisonTexts } from "./comparison-texts.js";

const by = (text: string): string => (text === "" ? "" : ` fordelt på ${text}`);

export const da: ComparisonTexts = {
  captions: {
    scenarios: (plan) => `Scenarier – ${plan}`,
    difference: (from, to, text) => `${to} sammenlignet med ${from}${by(text)}`,
    changeByYear: (from, to, text) => `Ændring pr. år${by(text)}: ${to} sammenlignet med ${from}`,
    bridge: (from, to) => `Forklaring af ændringen: fra ${from} til ${to}`,
  },
  narrowedTo: (caption, part) => `${caption} – ${part}`,
  measures: { cost: "Udgifter", fte: "Årsværk" },
  changeFrom: {
    expenditure: (scenario) => `Ændring i forhold til ${scenario}`,
    saving: (scenario) => `Besparelse i forhold til ${scenario}`,
  },
  from: "Fra",
  to: "Til",
  change: { expenditure: "Ændring", saving: "Besparelse" },
  percent: { expenditure: "Ændring i %", saving: "Besparelse i %" },
  steps: {
    dropped: "Bortfaldne poster",
    new: "Nye poster",
    fte: "Mængde (årsværk)",
    amount: "Beløb og procenter",
    phaseIn: "Indfasning",
    price: "Pris",
    index: "Pris- og lønfremskrivning",
    split: "Fordeling på enheder",
    funding: "Finansiering",
  },
  stepTotal: (step) => `${step} i alt`,
  savingsPositive: "Besparelser er vist som positive tal.",
  sharedYears: (years) => `Sammenligningen omfatter de år, som planerne har fælles: ${years}.`,
};
