import { joinList } from "../sentences.js";
import type { PortfolioTexts } from "./portfolio-texts.js";

export const da: PortfolioTexts = {
  captions: {
    consolidated: (measure, by, plans) => `${measure} efter ${by} – ${plans}`,
    summaryList: (plans) => `Oversigt over forslag – ${plans}`,
    overlaps: (shared, plans) => `Overlap mellem planer: samme ${shared} – ${plans}`,
  },
  plans: (count) => (count === 1 ? "1 plan" : `${String(count)} planer`),
  plan: "plan",
  planColumn: "Plan",
  list: (words) => joinList(words, "og"),
  missingYears: (plans, years) => `Ingen tal for ${years}: ${plans}.`,
  proposals: {
    none: "Planernes forslag er ikke medregnet.",
    all: "Alle planernes forslag er medregnet.",
    some: (plan, proposals) => `Medregnede forslag, ${plan}: ${proposals}.`,
  },
  savingsPositive: "Besparelser og indtægter er vist som positive tal, udgifter som negative.",
  summary: {
    number: "Nr.",
    investment: (area) => `Investering, ${area.toLowerCase()}`,
    permanent: { expenditure: "Varig ændring", saving: "Varig besparelse" },
    phasedIn: "Fuldt indfaset",
    after: (year) => `efter ${year}`,
    fte: "Årsværk, varigt",
    payback: "Tilbagebetalingstid",
    unitCost: (unit) => `Enhedsudgift, ${unit}`,
    perCase: (range, of) => `${range} (${of})`,
    ranked: {
      payback: "Ordnet efter tilbagebetalingstid, den korteste først.",
      saving: "Ordnet efter varig besparelse, den største først.",
      investment: "Ordnet efter investering, den største først.",
      unitCost: "Ordnet efter enhedsudgift, den laveste først.",
    },
    alone:
      "Hvert forslag er beregnet alene oven på sin plans vedtagne budget; totalen lægger dem sammen, også hvis de påvirker eller udelukker hinanden.",
    investmentNote:
      "Investeringen er midlertidige og engangsudgifter i planens år før tilskud; den varige besparelse er den årlige efter fuld indfasning og efter tilskud.",
    noProposals: "Planerne indeholder ingen forslag.",
    finding: (plan, finding) => `${plan}: ${finding}.`,
  },
  overlap: {
    plans: "Planer",
    sharedYears: "Samtidig i",
    highestFte: "Årsværk, højeste år",
    cost: "Udgift i alt",
    nothingFound: "Ingen overlap fundet.",
    compared: (lines, of, shared) =>
      `Sammenlignet: ${String(lines)} af ${String(of)} linjer angiver ${shared}.`,
  },
};
