import type { ProposalSummary } from "@aarsvaerk/core";
import { worthJson } from "./appraisal-json.js";

/** A row of the list of proposals: which one of which plan file, and what it is worth. */
export const summaryJson = (
  { proposal, number, title, appraisal }: ProposalSummary,
  file: string,
): object => ({
  plan: file,
  proposal,
  ...(number === undefined ? {} : { number }),
  title,
  ...worthJson(appraisal),
});
