import type { Locale } from "@aarsvaerk/core";
import type { Proposal } from "../../../editing/plan/plan-parts.js";
import type { PaneActions } from "../../../state/pane-actions.js";
import { Button } from "../../kit/button.js";
import { SelectField, TextField } from "../../kit/field.js";
import { useRemembered } from "../../form/remembered.js";
import { proposalKinds } from "../proposal/proposal-facts.js";
import { proposalTexts } from "../texts/index.js";

interface Begun {
  readonly title: string;
  readonly kind: Proposal["kind"];
}
const empty: Begun = { title: "", kind: "request" };

export interface NewProposalProps {
  readonly locale: Locale;
  readonly actions: PaneActions;
  readonly isFirst: boolean;
  /** @returns whether it is made; what is typed stays otherwise */
  readonly onCreate: (title: string, kind: Proposal["kind"]) => boolean;
}

/** A title and a kind make a proposal. */
export function NewProposal({ locale, actions, isFirst, onCreate }: NewProposalProps) {
  const texts = proposalTexts[locale];
  const [begun = empty, begin] = useRemembered<Begun>(actions, "new proposal");
  const { title, kind } = begun;
  const create = (): void => {
    if (title.trim() !== "" && onCreate(title.trim(), kind)) begin(undefined);
  };
  return (
    <form
      class="new-proposal"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <h3>{texts.newProposal}</h3>
      <TextField
        label={texts.title}
        hint={texts.titleHint}
        value={title}
        onInput={(typed) => begin({ ...begun, title: typed })}
      />
      <SelectField
        label={texts.kind}
        hint={texts.kindHint}
        value={kind}
        choices={proposalKinds.map((value) => ({ value, label: texts.kinds[value] }))}
        onChoose={(value) => begin({ ...begun, kind: value as Proposal["kind"] })}
      />
      <Button
        look={isFirst ? "primary" : "secondary"}
        disabled={title.trim() === ""}
        onPress={create}
      >
        {texts.create}
      </Button>
    </form>
  );
}
