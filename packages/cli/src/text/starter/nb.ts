import type { StarterTexts } from "./starter-texts.js";

export const nb: StarterTexts = {
  currency: "NOK",
  title: "Nytt budsjettforslag",
  ids: {
    source: "notat",
    series: "antatt",
    publication: "eksempel",
    unit: "nav-kontoret",
    rate: "raadgiver",
    staff: "raadgivere",
    proposal: "flere-raadgivere",
    newStaff: "nye-raadgivere",
    equipment: "inventar",
    scenario: "tiltaket",
  },
  comments: {
    top: [
      "En plan for Årsværk. Alle tall er eksempler: rett dem, og erstatt «assumption» med «source»",
      'når tallet har en kilde. Desimaltall skrives med punktum og i anførselstegn: "0.5".',
      "Kontroller planen med: aarsvaerk validate",
    ],
    priceLevel: "Prisnivå for planens beløp, budsjettåret og antallet år i alt",
    sources: "Kilder som tallene kan vise til. Fjern // for å bruke eksempelet.",
    series:
      "Forventet pris- og lønnsvekst i prosent; sett inn deres egen deflator når den er kjent",
    rates: "Lønnskostnad for ett årsverk i et helt år, i kr",
    baseline: "Vedtatt budsjett: det som gjelder uten nye tiltak",
    proposals:
      "Tiltak. kind: request (nytt tiltak), saving (innsparing), efficiency (effektivisering) eller investment (investering)",
    dates: "Ansettelse midt i året: kostnaden det første året regnes etter datoen",
    oneOff: "En engangskostnad i det første året",
    scenarios: "Scenarioer: hvilke tiltak som regnes med",
  },
  source: { title: "Tittel på notat eller vedtak", publisher: "Kommune" },
  series: "Antatt pris- og lønnsvekst",
  unit: "NAV-kontoret",
  rate: "Lønnskostnad per årsverk, rådgiver",
  role: "Rådgivere",
  proposal: "Flere rådgivere",
  equipment: "IKT og inventar",
  scenario: "Med tiltaket",
  assumptions: {
    growth: "2,5 prosent i året er et eksempel; erstatt det med den kunngjorte deflatoren.",
    rate: "Lønnskostnaden er et eksempel; erstatt den med deres egen.",
    staffing: "Antallet rådgivere i dag er et eksempel.",
    request: "Behovet for flere rådgivere er et eksempel.",
    equipment: "Kostnaden til IKT og inventar er et eksempel.",
  },
};
