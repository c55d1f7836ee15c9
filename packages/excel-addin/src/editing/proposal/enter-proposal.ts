import type { EntryContext } from "../entry/context.js";
import { entered, type Entered } from "../entry/entered.js";
import { replaced } from "../plan/lists.js";
import { readProposal, type ProposalDraft } from "./proposal-draft.js";

/** Takes what is said of a proposal into the plan. */
export function enterProposal(draft: ProposalDraft, id: string, context: EntryContext): Entered {
  const { plan } = context;
  const proposals = plan.proposals ?? [];
  const at = proposals.findIndex((proposal) => proposal.id === id);
  const stated = proposals[at];
  if (!stated) return { ok: true, plan };
  const proposal = readProposal(draft, stated, context);
  if (!proposal.ok) return proposal;
  return entered({ ...plan, proposals: replaced(proposals, at, proposal.value) }, [
    "proposals",
    at,
  ]);
}
