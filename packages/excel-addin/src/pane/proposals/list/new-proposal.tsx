import type { Locale } from "@aarsvaerk/core";
import { useState } from "preact/hooks";
import type { Proposal } from "../../../editing/plan/plan-parts.js";
import { Button } from "../../kit/button.js";
import { SelectField, TextField } from "../../kit/field.js";
import { proposalKinds } from "../proposal/proposal-facts.js";
import { proposalTexts } from "../texts/index.js";

export interface NewProposalProps {
  readonly locale: Locale;
  readonly isFirst: boolean;
  readonly onCreate: (title: string, kind: Proposal["kind"]) => void;
}

/** A title and a kind make a proposal. */
export function NewProposal({ locale, isFirst, onCreate }: NewProposalProps) {
  const texts = proposalTexts[locale];
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<Proposal["kind"]>("request");
  const create = (): void => {
    if (title.trim() !== "") onCreate(title.trim(), kind);
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
      <TextField label={texts.title} hint={texts.titleHint} value={title} onInput={setTitle} />
      <SelectField
        label={texts.kind}
        hint={texts.kindHint}
        value={kind}
        choices={proposalKinds.map((value) => ({ value, label: texts.kinds[value] }))}
        onChoose={(value) => setKind(value as Proposal["kind"])}
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
