import type { MemoTexts } from "./memo-texts.js";

export const nb: MemoTexts = {
  documentType: "Budsjettnotat",
  table: "Tabell",
  continued: "fortsatt",
  caseNumber: "Saksnr.",
  documentNumber: "Dokumentnr.",
  proposalCaseNumber: "Saksnr. (tiltak)",
  proposalDocumentNumber: "Dok.nr. (tiltak)",
  proposal: "Tiltak",
  kind: "Type",
  kinds: {
    request: "Nytt tiltak",
    saving: "Innsparing",
    efficiency: "Effektivisering",
    investment: "Investeringstiltak",
  },
  status: "Status",
  statuses: {
    draft: "Utkast",
    submitted: "Fremmet",
    adopted: "Vedtatt",
    rejected: "Ikke vedtatt",
  },
  scenario: "Scenario",
  economy: "Økonomi",
  together: "Samlet økonomi",
  page: "Side",
  ofPages: "av",
  styles: {
    authority: "Myndighet",
    facts: "Saksopplysninger",
    tableText: "Tabelltekst",
    tableFigure: "Tabelltall",
    tableNote: "Tabellnote",
  },
};
