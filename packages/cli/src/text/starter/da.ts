import type { StarterTexts } from "./starter-texts.js";

export const da: StarterTexts = {
  currency: "DKK",
  title: "Nyt budgetforslag",
  ids: {
    source: "notat",
    series: "antaget",
    publication: "eksempel",
    unit: "socialcenter",
    rate: "raadgiver",
    staff: "raadgivere",
    proposal: "flere-raadgivere",
    newStaff: "nye-raadgivere",
    equipment: "inventar",
    scenario: "forslaget",
  },
  comments: {
    top: [
      "En plan til Årsværk. Alle tal er eksempler: ret dem til, og erstat “assumption” med “source”,",
      'når tallet har en kilde. Decimaltal skrives med punktum og i anførselstegn: "0.5".',
      "Kontrollér planen med: aarsvaerk validate",
    ],
    priceLevel: "Prisniveau (p/l) for planens beløb, budgetåret og antallet af år i alt",
    sources: "Kilder, som tallene kan henvise til. Fjern // for at bruge eksemplet.",
    series:
      "Forventet pris- og lønudvikling i pct.; indsæt jeres egen fremskrivning, når den er udmeldt",
    rates: "Pris for ét årsværk i et helt år, i kr.",
    baseline: "Vedtaget budget: det, der gælder uden forslag",
    proposals:
      "Forslag. kind: request (ønske), saving (besparelse), efficiency (effektivisering) eller investment (investering)",
    dates: "Ansættelse midt i året: udgiften det første år regnes efter datoen",
    oneOff: "En engangsudgift i det første år",
    scenarios: "Scenarier: hvilke forslag der regnes med",
  },
  source: { title: "Titel på notat eller aftale", publisher: "Forvaltning" },
  series: "Antaget pris- og lønudvikling",
  unit: "Socialcentret",
  rate: "Årsværkspris, rådgiver",
  role: "Rådgivere",
  proposal: "Flere rådgivere",
  equipment: "It og inventar",
  scenario: "Med forslaget",
  assumptions: {
    growth: "2,5 pct. om året er et eksempel; erstat det med den udmeldte fremskrivning.",
    rate: "Årsværksprisen er et eksempel; erstat den med jeres egen.",
    staffing: "Antallet af rådgivere i dag er et eksempel.",
    request: "Behovet for flere rådgivere er et eksempel.",
    equipment: "Udgiften til it og inventar er et eksempel.",
  },
};
