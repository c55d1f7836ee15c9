import type { MemoTexts } from "./memo-texts.js";

export const en: MemoTexts = {
  documentType: "Budget note",
  table: "Table",
  continued: "continued",
  caseNumber: "Case no.",
  documentNumber: "Document no.",
  proposalCaseNumber: "Case no. (proposal)",
  proposalDocumentNumber: "Doc. no. (proposal)",
  proposal: "Proposal",
  kind: "Type",
  kinds: {
    request: "Budget request",
    saving: "Saving",
    efficiency: "Efficiency",
    investment: "Investment",
  },
  status: "Status",
  statuses: {
    draft: "Draft",
    submitted: "Submitted",
    adopted: "Adopted",
    rejected: "Not adopted",
  },
  scenario: "Scenario",
  economy: "Finances",
  together: "Finances in all",
  page: "Page",
  ofPages: "of",
  styles: {
    authority: "Authority",
    facts: "Case details",
    tableText: "Table text",
    tableFigure: "Table figure",
    tableNote: "Table note",
  },
};
