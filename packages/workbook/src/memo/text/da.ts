import type { MemoTexts } from "./memo-texts.js";

export const da: MemoTexts = {
  documentType: "Budgetnotat",
  table: "Tabel",
  continued: "fortsat",
  caseNumber: "Sagsnr.",
  documentNumber: "Dokumentnr.",
  proposalCaseNumber: "Sagsnr. (forslag)",
  proposalDocumentNumber: "Dok.nr. (forslag)",
  proposal: "Forslag",
  kind: "Type",
  kinds: {
    request: "Ønskeforslag",
    saving: "Spareforslag",
    efficiency: "Effektivisering",
    investment: "Investeringsforslag",
  },
  status: "Status",
  statuses: {
    draft: "Udkast",
    submitted: "Fremsendt",
    adopted: "Vedtaget",
    rejected: "Ikke vedtaget",
  },
  scenario: "Scenarie",
  economy: "Økonomi",
  together: "Samlet økonomi",
  page: "Side",
  ofPages: "af",
  styles: {
    authority: "Myndighed",
    facts: "Sagsoplysninger",
    tableText: "Tabeltekst",
    tableFigure: "Tabeltal",
    tableNote: "Tabelnote",
  },
};
