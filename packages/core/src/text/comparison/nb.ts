import type { ComparisonTexts } from "./comparison-texts.js";

const by = (text: string): string => (text === "" ? "" : ` fordelt på ${text}`);

export const nb: ComparisonTexts = {
  captions: {
    scenarios: (plan) => `Scenarioer – ${plan}`,
    difference: (from, to, text) => `${to} sammenlignet med ${from}${by(text)}`,
    changeByYear: (from, to, text) => `Endring per år${by(text)}: ${to} sammenlignet med ${from}`,
    bridge: (from, to) => `Forklaring av endringen: fra ${from} til ${to}`,
  },
  narrowedTo: (caption, part) => `${caption} – ${part}`,
  measures: { cost: "Utgifter", fte: "Årsverk" },
  changeFrom: {
    expenditure: (scenario) => `Endring i forhold til ${scenario}`,
    saving: (scenario) => `Innsparing i forhold til ${scenario}`,
  },
  from: "Fra",
  to: "Til",
  change: { expenditure: "Endring", saving: "Innsparing" },
  percent: { expenditure: "Endring i %", saving: "Innsparing i %" },
  steps: {
    dropped: "Poster som faller bort",
    new: "Nye poster",
    fte: "Mengde (årsverk)",
    amount: "Beløp og prosenter",
    phaseIn: "Innfasing",
    price: "Pris",
    index: "Fremskriving (indeks)",
    split: "Fordeling på enheter",
    funding: "Finansiering",
  },
  stepTotal: (step) => `${step} i alt`,
  savingsPositive: "Innsparinger er vist som positive tall.",
  sharedYears: (years) => `Sammenligningen omfatter de årene planene har felles: ${years}.`,
};
