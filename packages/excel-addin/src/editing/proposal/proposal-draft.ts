import { fundingDraft, readFunding, type FundingDraft } from "../draft/funding-draft.js";
import {
  provenanceDraft,
  readProvenance,
  type ProvenanceDraft,
} from "../draft/provenance-draft.js";
import type { EntryContext } from "../entry/context.js";
import { optionalList, read, readEntry, readList, type Reading } from "../entry/reading.js";
import { choice, optionalText, readText } from "../entry/texts.js";
import type { LineGroup, Proposal, Section } from "../plan/plan-parts.js";
import { readSections } from "./sections-draft.js";

/** What is said of a proposal, besides its lines, as its form has it. */
export interface ProposalDraft {
  readonly title: string;
  readonly kind: Proposal["kind"];
  readonly number: string;
  readonly status: "" | NonNullable<Proposal["status"]>;
  readonly caseNumber: string;
  readonly documentNumber: string;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  readonly sections: readonly Section[];
  readonly funding: readonly FundingDraft[];
  readonly provenance: ProvenanceDraft;
}

export const proposalDraft = (proposal: Proposal, { locale }: EntryContext): ProposalDraft => ({
  title: proposal.title,
  kind: proposal.kind,
  number: proposal.number ?? "",
  status: proposal.status ?? "",
  caseNumber: proposal.caseNumber ?? "",
  documentNumber: proposal.documentNumber ?? "",
  requires: proposal.requires ?? [],
  excludes: proposal.excludes ?? [],
  sections: proposal.sections ?? [],
  funding: (proposal.funding ?? []).map((entry) => fundingDraft(entry, locale)),
  provenance: provenanceDraft(proposal),
});

/** Reads the form; the lines are those of the proposal as it stands. */
export const readProposal = (
  draft: ProposalDraft,
  { id, staffing, amounts, percentages }: Pick<Proposal, "id" | keyof LineGroup>,
  context: EntryContext,
): Reading<Proposal> =>
  readEntry({
    id: read(id),
    number: optionalText(draft.number),
    title: readText(draft.title),
    kind: read(draft.kind),
    status: choice(draft.status),
    caseNumber: optionalText(draft.caseNumber),
    documentNumber: optionalText(draft.documentNumber),
    sections: readSections(draft.sections),
    requires: optionalList(draft.requires),
    excludes: optionalList(draft.excludes),
    staffing: read(staffing),
    amounts: read(amounts),
    percentages: read(percentages),
    funding: readList(draft.funding.map((entry) => readFunding(entry, context))),
    ...readProvenance(draft.provenance),
  });
