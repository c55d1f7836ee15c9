import { useState } from "preact/hooks";
import type { Edited } from "../../../editing/plan/edited.js";
import type { Proposal } from "../../../editing/plan/plan-parts.js";
import { moveProposal, removeProposal } from "../../../editing/plan/proposals.js";
import { Button } from "../../kit/button.js";
import type { ViewProps } from "../../view-props.js";
import { proposalTexts } from "../texts/index.js";
import { Lines } from "./lines.js";
import { ProposalHead, ProposalRest, useProposalForm } from "./proposal-facts.js";
import { Refusal, type Refused } from "../../form/refusal.js";
import { RunningResult } from "./running-result.js";

export interface ProposalPageProps extends ViewProps {
  readonly proposal: Proposal;
  readonly onLeave: () => void;
}

/** One proposal: what it is, its lines, its text, and always what it comes to. */
export function ProposalPage({ proposal, onLeave, ...view }: ProposalPageProps) {
  const { plan, locale, actions } = view;
  const texts = proposalTexts[locale];
  const form = useProposalForm(view, proposal);
  const [refused, refuse] = useState<Refused>();
  const take = (edited: Edited): void => {
    refuse(edited.ok ? undefined : edited);
    if (edited.ok) actions.edit(edited.plan);
  };
  const proposals = plan.proposals ?? [];
  const at = proposals.indexOf(proposal);
  const part = { form, proposal, plan, locale };
  return (
    <>
      <ProposalHead {...part} />
      <Lines {...view} owner={proposal.id} />
      <ProposalRest {...part} />
      <div class="line-actions">
        {at > 0 && (
          <Button look="subtle" onPress={() => take(moveProposal(plan, proposal.id, -1))}>
            {texts.moveUp}
          </Button>
        )}
        {at < proposals.length - 1 && (
          <Button look="subtle" onPress={() => take(moveProposal(plan, proposal.id, 1))}>
            {texts.moveDown}
          </Button>
        )}
        <Button
          look="subtle"
          onPress={() => {
            const edited = removeProposal(plan, proposal.id);
            take(edited);
            if (edited.ok) onLeave();
          }}
        >
          {texts.removeProposal}
        </Button>
      </div>
      {refused && <Refusal refused={refused} locale={locale} />}
      <RunningResult {...view} owner={proposal.id} name={proposal.title} />
    </>
  );
}
