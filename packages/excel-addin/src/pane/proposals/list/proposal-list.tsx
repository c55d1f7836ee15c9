import { addProposal, proposalId } from "../../../editing/plan/proposals.js";
import { baseline } from "../../../editing/plan/plan-parts.js";
import type { ViewProps } from "../../view-props.js";
import { proposalTexts } from "../texts/index.js";
import { costSummary } from "./cost-summary.js";
import { NamedFields } from "./named-fields.js";
import { NewProposal } from "./new-proposal.js";
import { PlanFacts } from "./plan-facts.js";

export interface ProposalListProps extends ViewProps {
  readonly onOpen: (owner: string) => void;
}

/** The proposals of the plan, the adopted budget, and what is said of the whole. */
export function ProposalList({ onOpen, ...view }: ProposalListProps) {
  const { plan, locale, actions } = view;
  const texts = proposalTexts[locale];
  const proposals = plan.proposals ?? [];
  return (
    <>
      {proposals.length === 0 ? (
        <p class="empty">{texts.none}</p>
      ) : (
        <ul class="proposal-list">
          {proposals.map(({ id, title, kind, number }) => (
            <li key={id}>
              <button type="button" class="line-head" onClick={() => onOpen(id)}>
                <span class="line-name">{number === undefined ? title : `${number} ${title}`}</span>
                <span class="line-detail">
                  {[texts.kinds[kind], costSummary(plan, view.view, id, locale)]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul class="proposal-list">
        <li>
          <button type="button" class="line-head" onClick={() => onOpen(baseline)}>
            <span class="line-name">{texts.baseline}</span>
            <span class="line-detail">
              {costSummary(plan, view.view, baseline, locale) ?? texts.baselineHint}
            </span>
          </button>
        </li>
      </ul>
      <NewProposal
        actions={actions}
        locale={locale}
        isFirst={proposals.length === 0}
        onCreate={(title, kind) => {
          const edited = addProposal(plan, title, kind);
          if (!edited.ok) return false;
          actions.edit(edited.plan);
          onOpen(proposalId(plan, title));
          return true;
        }}
      />
      <div>
        <PlanFacts {...view} />
        <NamedFields {...view} list="units" />
        {plan.funders !== undefined && <NamedFields {...view} list="funders" />}
      </div>
    </>
  );
}
