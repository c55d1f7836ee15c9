import { proposalOf } from "../../editing/plan/groups.js";
import { baseline } from "../../editing/plan/plan-parts.js";
import { Button } from "../kit/button.js";
import type { ViewProps } from "../view-props.js";
import { useRemembered } from "../form/remembered.js";
import { useFocusAfter } from "../form/use-focus.js";
import { chosenProposal } from "./go-to-line.js";
import { ProposalList } from "./list/proposal-list.js";
import { Lines } from "./proposal/lines.js";
import { ProposalPage } from "./proposal/proposal-page.js";
import { RunningResult } from "./proposal/running-result.js";
import { proposalTexts } from "./texts/index.js";
import "./proposals.css";

/** What the list of all is remembered as: nothing that is chosen. */
const list = "";

/** Forslag: the proposals of the plan and the adopted budget, each in forms of its own. */
export function ProposalsView(props: ViewProps) {
  const { plan, locale, actions } = props;
  const texts = proposalTexts[locale];
  const [chosen, choose] = useRemembered<string>(actions, chosenProposal);
  const proposals = plan.proposals ?? [];
  // A plan of one proposal is about that proposal.
  const shown = chosen ?? (proposals.length === 1 ? proposals[0]?.id : undefined) ?? list;
  const proposal = proposalOf(plan, shown);
  const leave = (): void => choose(list);
  const heading = useFocusAfter<HTMLHeadingElement>(shown);
  if (!proposal && shown !== baseline)
    return (
      <div class="proposals">
        <h2 ref={heading} tabIndex={-1}>
          {texts.proposals}
        </h2>
        <ProposalList {...props} onOpen={choose} />
      </div>
    );
  return (
    <div class="proposals">
      <Button look="subtle" onPress={leave}>
        {`‹ ${texts.allProposals}`}
      </Button>
      <h2 ref={heading} tabIndex={-1} class={proposal ? "unseen" : undefined}>
        {proposal?.title ?? texts.baseline}
      </h2>
      {proposal ? (
        <ProposalPage key={proposal.id} {...props} proposal={proposal} onLeave={leave} />
      ) : (
        <>
          <p class="hint">{texts.baselineHint}</p>
          <Lines key={baseline} {...props} owner={baseline} />
          <RunningResult {...props} owner={baseline} name={texts.baseline} />
        </>
      )}
    </div>
  );
}
