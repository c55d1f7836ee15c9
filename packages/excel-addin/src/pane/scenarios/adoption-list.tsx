import type { Proposal } from "../../editing/plan/plan-parts.js";
import { Button } from "../kit/button.js";
import { CheckField } from "../kit/field.js";
import { costSummary } from "../proposals/list/cost-summary.js";
import type { ViewProps } from "../view-props.js";
import { adoptedIn, adopting, toggled } from "./adopted.js";
import { scenarioTexts } from "./texts.js";

interface ItemProps extends ViewProps {
  readonly proposal: Proposal;
  readonly adopted: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** What keeps an adopted proposal from being adopted like this, and how to mend it. */
function Obstacles({ plan, locale, proposal, adopted, onToggle }: ItemProps) {
  const texts = scenarioTexts[locale];
  const titleOf = (id: string): string =>
    plan.proposals?.find((each) => each.id === id)?.title ?? id;
  const missing = (proposal.requires ?? []).filter((id) => !adopted.includes(id));
  const barred = (plan.proposals ?? [])
    .filter(
      ({ id, excludes }) =>
        adopted.includes(id) &&
        ((proposal.excludes ?? []).includes(id) || (excludes ?? []).includes(proposal.id)),
    )
    .map(({ id }) => id);
  return (
    <>
      {missing.map((id) => (
        <p key={id} class="obstacle">
          {texts.requires(titleOf(id))}{" "}
          <Button onPress={() => onToggle(id)}>{texts.adoptAlso(titleOf(id))}</Button>
        </p>
      ))}
      {barred.map((id) => (
        <p key={id} class="obstacle">
          {texts.excludes(titleOf(id))}{" "}
          <Button onPress={() => onToggle(id)}>{texts.leaveOut(titleOf(id))}</Button>
        </p>
      ))}
    </>
  );
}

function Item(props: ItemProps) {
  const { plan, view, locale, proposal, adopted, onToggle } = props;
  const { id, number, title } = proposal;
  const isAdopted = adopted.includes(id);
  const cost = costSummary(plan, view, id, locale);
  return (
    <li>
      <CheckField
        label={number === undefined ? title : `${number} ${title}`}
        {...(cost === undefined ? {} : { hint: cost })}
        checked={isAdopted}
        onChange={() => onToggle(id)}
      />
      {isAdopted && <Obstacles {...props} />}
    </li>
  );
}

/** The proposals to adopt or not; everything else follows at once. */
export function AdoptionList(props: ViewProps) {
  const { plan, view, locale, actions } = props;
  const adopted = adoptedIn(plan, view);
  return (
    <fieldset class="adoption">
      <legend>{scenarioTexts[locale].adopt}</legend>
      <ul>
        {(plan.proposals ?? []).map((proposal) => (
          <Item
            {...props}
            key={proposal.id}
            proposal={proposal}
            adopted={adopted}
            onToggle={(id) => actions.chooseView(adopting(plan, view, toggled(adopted, id)))}
          />
        ))}
      </ul>
    </fieldset>
  );
}
