import { joinList } from "../sentences.js";
import type { PortfolioTexts } from "./portfolio-texts.js";

export const nb: PortfolioTexts = {
  captions: {
    consolidated: (measure, by, plans) => `${measure} etter ${by} – ${plans}`,
    summaryList: (plans) => `Oversikt over tiltak – ${plans}`,
    overlaps: (shared, plans) => `Overlapp mellom planer: samme ${shared} – ${plans}`,
  },
  plans: (count) => (count === 1 ? "1 plan" : `${String(count)} planer`),
  plan: "plan",
  planColumn: "Plan",
  list: (words) => joinList(words, "og"),
  missingYears: (plans, years) => `Ingen tall for ${years}: ${plans}.`,
  proposals: {
    none: "Tiltakene i planene er ikke regnet med.",
    all: "Alle tiltakene i planene er regnet med.",
    some: (plan, proposals) => `Tiltak som er regnet med, ${plan}: ${proposals}.`,
  },
  savingsPositive: "Innsparinger og inntekter er vist som positive tall, kostnader som negative.",
  summary: {
    number: "Nr.",
    investment: (area) => `Omstilling, ${area.toLowerCase()}`,
    permanent: { expenditure: "Varig endring", saving: "Varig innsparing" },
    phasedIn: "Fullt innfaset",
    after: (year) => `etter ${year}`,
    fte: "Årsverk, varig",
    payback: "Tilbakebetalingstid",
    unitCost: (unit) => `Enhetskostnad, ${unit}`,
    perCase: (range, of) => `${range} (${of})`,
    ranked: {
      payback: "Ordnet etter tilbakebetalingstid, den korteste først.",
      saving: "Ordnet etter varig innsparing, den største først.",
      investment: "Ordnet etter omstillingskostnad, den største først.",
      unitCost: "Ordnet etter enhetskostnad, den laveste først.",
    },
    alone:
      "Hvert tiltak er beregnet alene oppå det vedtatte budsjettet i sin plan; totalen legger dem sammen, også om de påvirker eller utelukker hverandre.",
    investmentNote:
      "Omstilling er midlertidige kostnader og engangskostnader i planens år før tilskudd; den varige innsparingen er den årlige etter full innfasing og etter tilskudd.",
    noProposals: "Planene inneholder ingen tiltak.",
    finding: (plan, finding) => `${plan}: ${finding}.`,
  },
  overlap: {
    plans: "Planer",
    sharedYears: "Samtidig i",
    highestFte: "Årsverk, høyeste år",
    cost: "Kostnad i alt",
    nothingFound: "Ingen overlapp funnet.",
    compared: (lines, of, shared) =>
      `Sammenlignet: ${String(lines)} av ${String(of)} linjer oppgir ${shared}.`,
  },
};
