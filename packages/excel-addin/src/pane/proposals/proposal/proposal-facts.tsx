import type { Locale, Plan } from "@aarsvaerk/core";
import { enterProposal } from "../../../editing/proposal/enter-proposal.js";
import { proposalDraft, type ProposalDraft } from "../../../editing/proposal/proposal-draft.js";
import type { Proposal } from "../../../editing/plan/plan-parts.js";
import { omitted } from "../../../omitted.js";
import { Button } from "../../kit/button.js";
import { SelectField, TextField } from "../../kit/field.js";
import { Notice } from "../../kit/notice.js";
import type { ViewProps } from "../../view-props.js";
import { CheckList } from "../../form/check-list.js";
import { errorsOf } from "../../form/errors.js";
import { FormPart } from "../../form/form-part.js";
import { partOf, setter, type FieldsProps } from "../../form/form-props.js";
import { useForm, type Form } from "../../form/use-form.js";
import { CaseFields } from "../case-fields.js";
import { FundingFields } from "../line/funding-fields.js";
import { ProvenanceFields } from "../../form/provenance-fields.js";
import { lineTexts, proposalTexts } from "../texts/index.js";
import { SectionsFields } from "./sections-fields.js";

export const proposalKinds = ["request", "saving", "efficiency", "investment"] as const;
const statuses = ["draft", "submitted", "adopted", "rejected"] as const;

/** The form of what is said of a proposal besides its lines. */
export function useProposalForm(
  { plan, locale, actions }: ViewProps,
  proposal: Proposal,
): Form<ProposalDraft> {
  const { id } = proposal;
  const statedIn = (from: Plan): string => {
    const stated = from.proposals?.find((each) => each.id === id);
    return JSON.stringify(stated && omitted(stated, "staffing", "amounts", "percentages"));
  };
  return useForm<ProposalDraft>({
    actions,
    plan,
    key: `proposal/${id}`,
    begin: () => proposalDraft(proposal, { plan, locale }),
    statedIn,
    enter: (draft, base) => {
      const result = enterProposal(draft, id, { plan: base, locale });
      return result.ok ? { ...result, draft } : result;
    },
  });
}

/** Number, status and case; and which proposals go together. */
function Particulars({
  proposal,
  ...props
}: FieldsProps<ProposalDraft> & { readonly proposal: Proposal }) {
  const { draft, errors, plan, locale } = props;
  const texts = proposalTexts[locale];
  const set = setter(props);
  const others = (plan.proposals ?? [])
    .filter(({ id }) => id !== proposal.id)
    .map(({ id, title }) => ({ value: id, label: title }));
  const titleOf = (id: string): string => others.find(({ value }) => value === id)?.label ?? id;
  return (
    <>
      <FormPart
        title={texts.facts}
        detail={[draft.number, draft.status && texts.statuses[draft.status], draft.caseNumber]
          .filter(Boolean)
          .join(", ")}
        isWrong={errors.at("number", "status", "caseNumber", "documentNumber") !== undefined}
      >
        <TextField
          label={texts.number}
          hint={texts.numberHint}
          value={draft.number}
          onInput={set("number")}
          error={errors.at("number")}
        />
        <SelectField
          label={texts.status}
          value={draft.status}
          choices={[
            { value: "", label: texts.notChosen },
            ...statuses.map((value) => ({ value, label: texts.statuses[value] })),
          ]}
          onChoose={(value) => set("status")(value as ProposalDraft["status"])}
        />
        <CaseFields draft={draft} set={set} errors={errors} locale={locale} />
      </FormPart>
      {others.length > 0 && (
        <FormPart
          title={texts.together}
          detail={[
            ...draft.requires.map((id) => `+ ${titleOf(id)}`),
            ...draft.excludes.map((id) => `− ${titleOf(id)}`),
          ].join(", ")}
          isWrong={errors.at("requires", "excludes") !== undefined}
        >
          <CheckList
            legend={texts.requires}
            choices={others}
            chosen={draft.requires}
            onChange={set("requires")}
            error={errors.at("requires")}
          />
          <CheckList
            legend={texts.excludes}
            choices={others}
            chosen={draft.excludes}
            onChange={set("excludes")}
            error={errors.at("excludes")}
          />
        </FormPart>
      )}
    </>
  );
}

export interface ProposalPartProps {
  readonly form: Form<ProposalDraft>;
  readonly proposal: Proposal;
  readonly plan: Plan;
  readonly locale: Locale;
}

const fieldsOf = ({ form, plan, locale }: ProposalPartProps): FieldsProps<ProposalDraft> => ({
  draft: form.draft,
  change: form.change,
  errors: errorsOf(form.problems, locale),
  plan,
  locale,
});

/** Title and kind, above the lines. */
export function ProposalHead(props: ProposalPartProps) {
  const { form, locale } = props;
  const texts = proposalTexts[locale];
  const fields = fieldsOf(props);
  const set = setter(fields);
  return (
    <div class="fields">
      <TextField
        label={texts.title}
        value={form.draft.title}
        onInput={set("title")}
        error={fields.errors.at("title")}
      />
      <SelectField
        label={texts.kind}
        value={form.draft.kind}
        choices={proposalKinds.map((value) => ({ value, label: texts.kinds[value] }))}
        onChoose={(value) => set("kind")(value as Proposal["kind"])}
      />
      {form.isPending && (
        <Notice kind="warning">
          <p>{lineTexts[locale].notTaken}</p>
          <Button look="subtle" onPress={form.reset}>
            {lineTexts[locale].reset}
          </Button>
        </Notice>
      )}
    </div>
  );
}

/** What most proposals say besides, below the lines. */
export function ProposalRest(props: ProposalPartProps) {
  const { proposal, locale } = props;
  const fields = fieldsOf(props);
  const { errors } = fields;
  return (
    <div class="fields">
      <SectionsFields {...partOf(fields, "sections")} errors={errors.within("sections")} />
      <Particulars {...fields} proposal={proposal} />
      <FundingFields
        {...partOf(fields, "funding")}
        errors={errors.within("funding")}
        title={proposalTexts[locale].groupFunding}
      />
      <ProvenanceFields {...partOf(fields, "provenance")} />
    </div>
  );
}
