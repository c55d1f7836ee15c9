import type { Outcome, Plan } from "@aarsvaerk/core";
import type { MemoTexts } from "../text/index.js";
import type { Fact } from "./memo.js";

export type Proposal = NonNullable<Plan["proposals"]>[number];

/** Number and title, the way tables name a proposal. */
export const proposalName = ({ number, title }: Proposal): string =>
  number === undefined ? title : `${number} ${title}`;

const fact = (label: string, text: string | undefined): Fact[] =>
  text === undefined ? [] : [{ label, text }];

/** The numbers the plan is filed under, and the scenario that is shown. */
export function planFacts({ plan, view }: Outcome, texts: MemoTexts): Fact[] {
  const scenario = plan.scenarios?.find(({ id }) => id === view.scenario);
  return [
    ...fact(texts.caseNumber, plan.caseNumber),
    ...fact(texts.documentNumber, plan.documentNumber),
    ...fact(texts.scenario, scenario && (scenario.label ?? scenario.id)),
  ];
}

/** Which proposal a memo about one is about. */
export const nameFact = (proposal: Proposal, texts: MemoTexts): Fact => ({
  label: texts.proposal,
  text: proposalName(proposal),
});

/** What kind of proposal it is and how far it has come; its numbers where they are not the plan's. */
export function proposalFacts(proposal: Proposal, plan: Plan, texts: MemoTexts): Fact[] {
  const other = (own: string | undefined, plans: string | undefined) =>
    own === plans ? undefined : own;
  const { kind, status, caseNumber, documentNumber } = proposal;
  return [
    ...fact(texts.kind, texts.kinds[kind]),
    ...fact(texts.status, status && texts.statuses[status]),
    ...fact(texts.proposalCaseNumber, other(caseNumber, plan.caseNumber)),
    ...fact(texts.proposalDocumentNumber, other(documentNumber, plan.documentNumber)),
  ];
}
