import type { Locale } from "@aarsvaerk/core";
import { linesDa, proposalsDa } from "./da.js";
import { linesEn, proposalsEn } from "./en.js";
import { linesNb, proposalsNb } from "./nb.js";
import type { LineTexts, ProposalTexts } from "./proposal-texts.js";

export type { LineTexts, ProposalTexts } from "./proposal-texts.js";

export const proposalTexts: Readonly<Record<Locale, ProposalTexts>> = {
  da: proposalsDa,
  nb: proposalsNb,
  en: proposalsEn,
};
export const lineTexts: Readonly<Record<Locale, LineTexts>> = {
  da: linesDa,
  nb: linesNb,
  en: linesEn,
};
