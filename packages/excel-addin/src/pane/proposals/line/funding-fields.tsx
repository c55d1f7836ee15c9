import { unitLabel, yearsOf, type AmountUnit } from "@aarsvaerk/core";
import { emptyFunding, type FundingDraft } from "../../../editing/draft/funding-draft.js";
import { replaced, without } from "../../../editing/plan/lists.js";
import { withNames } from "../../../editing/plan/named.js";
import { Button } from "../../kit/button.js";
import { CheckField, SelectField, TextField } from "../../kit/field.js";
import { AddNames } from "../../form/add-names.js";
import { ByYearFields } from "../../form/by-year-fields.js";
import { FormPart } from "../../form/form-part.js";
import { setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";
import { UnitField } from "./unit-field.js";

const forms = ["share", "amount", "amountByYear"] as const;

const payersOf = ({ plan }: Pick<FieldsProps<unknown>, "plan">) =>
  [...(plan.funders ?? []), ...(plan.frames ?? [])].map(({ id, label }) => ({ value: id, label }));

function AmountFields(props: FieldsProps<FundingDraft>) {
  const { draft, errors, plan, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const unit = unitLabel(draft.amountUnit || "kr", plan.currency, locale);
  if (draft.by === "share")
    return (
      <TextField
        label={texts.share}
        numeric
        value={draft.share}
        onInput={set("share")}
        error={errors.at("share")}
      />
    );
  return (
    <>
      {draft.by === "amount" ? (
        <TextField
          label={texts.amount(unit)}
          numeric
          value={draft.amount}
          onInput={set("amount")}
          error={errors.at("amount")}
        />
      ) : (
        <ByYearFields
          legend={texts.amountPerYear(unit)}
          years={yearsOf(plan.years)}
          draft={draft.amountByYear}
          change={set("amountByYear")}
          errors={errors.within("amountByYear")}
        />
      )}
      <UnitField
        value={draft.amountUnit}
        onChoose={(value: AmountUnit) => set("amountUnit")(value)}
        plan={plan}
        locale={locale}
      />
      <CheckField
        label={texts.indexed}
        checked={draft.indexed ?? false}
        onChange={(indexed) => set("indexed")(indexed)}
      />
    </>
  );
}

/** One payer's part of the cost. */
function FundingEntry(
  props: FieldsProps<FundingDraft> & { readonly onRemove: () => void; readonly name: string },
) {
  const { draft, change, errors, plan, locale, onRemove, name } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const payers = payersOf(props);
  const isLacking = errors.at("funder", "frame") !== undefined;
  return (
    <fieldset class="funding">
      <legend>{name}</legend>
      {payers.length > 0 && (
        <SelectField
          label={texts.payer}
          value={draft.payer}
          choices={[...(draft.payer === "" ? [{ value: "", label: "–" }] : []), ...payers]}
          onChoose={set("payer")}
          error={errors.at("funder", "frame")}
        />
      )}
      {draft.payer === "" && (
        <AddNames
          label={texts.newPayer}
          error={payers.length === 0 && isLacking ? texts.payerNeeded : undefined}
          button={texts.addNames}
          onAdd={(label) => {
            const { plan: next, ids } = withNames(plan, "funders", [label.trim()]);
            change({ ...draft, payer: ids[0] ?? "" }, next);
          }}
        />
      )}
      <SelectField
        label={texts.fundingForm}
        value={draft.by}
        choices={forms.map((value) => ({ value, label: texts.fundingForms[value] }))}
        onChoose={(value) => set("by")(value as FundingDraft["by"])}
      />
      <AmountFields {...props} />
      <div class="pair">
        <TextField
          label={texts.grantFrom}
          numeric
          value={draft.from}
          onInput={set("from")}
          error={errors.at("from")}
        />
        <TextField
          label={texts.grantUntil}
          numeric
          value={draft.until}
          onInput={set("until")}
          error={errors.at("until")}
        />
      </div>
      <Button look="subtle" label={`${texts.removeEntry}: ${name}`} onPress={onRemove}>
        {texts.removeEntry}
      </Button>
    </fieldset>
  );
}

export interface FundingFieldsProps extends FieldsProps<readonly FundingDraft[]> {
  readonly title: string;
}

/** Who pays, besides the authority itself. */
export function FundingFields({ title, ...props }: FundingFieldsProps) {
  const { draft, change, errors, plan, locale } = props;
  const texts = lineTexts[locale];
  const payers = payersOf(props);
  const detail = draft
    .map(({ payer }) => payers.find(({ value }) => value === payer)?.label ?? "–")
    .join(", ");
  const isWrong = errors.at([]) !== undefined;
  const whole = errors.wholeAt([]);
  return (
    <FormPart title={title} detail={detail} isWrong={isWrong}>
      <p class="hint">{texts.fundingHint}</p>
      {whole && <p class="error">{whole}</p>}
      {draft.map((entry, at) => (
        <FundingEntry
          key={at}
          name={texts.entry(at + 1)}
          draft={entry}
          change={(next, base) => change(replaced(draft, at, next), base)}
          errors={errors.within(at)}
          plan={plan}
          locale={locale}
          onRemove={() => change(without(draft, at))}
        />
      ))}
      <Button onPress={() => change([...draft, emptyFunding])}>{texts.addFunding}</Button>
    </FormPart>
  );
}
