import { priceLevelLabel, unitLabel } from "@aarsvaerk/core";
import { activeYears } from "../../../editing/draft/period-draft.js";
import { readYear } from "../../../editing/entry/texts.js";
import type { AmountDraft } from "../../../editing/line/amount-draft.js";
import { CheckField, SelectField, TextField } from "../../kit/field.js";
import { ByYearFields } from "../../form/by-year-fields.js";
import { FormPart } from "../../form/form-part.js";
import { partOf, setter } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";
import { CommonFields } from "./common-fields.js";
import type { LineFormProps } from "./line-form-props.js";
import { PlaceFields } from "./place-fields.js";
import { UnitField } from "./unit-field.js";

const kinds = ["expenditure", "savedExpenditure", "income"] as const;

/** The form of a row of amounts. */
export function AmountForm(props: LineFormProps<AmountDraft>) {
  const { draft, errors, plan, locale, owner, preview } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const unit = unitLabel(draft.amountUnit || "kr", plan.currency, locale);
  const level = readYear(draft.priceLevel);
  const statedLevel = level.ok ? level.value : undefined;
  const isOneOff = draft.common.period.duration === "oneOff";
  return (
    <div class="fields">
      <TextField
        label={texts.label}
        required
        value={draft.label}
        onInput={set("label")}
        error={errors.at("label", "id")}
      />
      {draft.perYear ? (
        <ByYearFields
          legend={texts.amountPerYear(unit)}
          years={activeYears(draft.common.period, { plan, locale })}
          draft={draft.amountByYear}
          change={set("amountByYear")}
          errors={errors.within("amountByYear")}
        />
      ) : (
        <TextField
          label={texts.amount(unit)}
          hint={texts.amountHint}
          numeric
          required
          value={draft.amount}
          onInput={set("amount")}
          error={errors.at("amount", "currency")}
        />
      )}
      <CheckField label={texts.perYear} checked={draft.perYear} onChange={set("perYear")} />
      <SelectField
        label={texts.amountKind}
        hint={texts.amountKindHint}
        value={draft.kind || "expenditure"}
        choices={kinds.map((value) => ({ value, label: texts.amountKinds[value] }))}
        onChoose={(value) => set("kind")(value as AmountDraft["kind"])}
      />
      <FormPart
        title={texts.unitAndLevel}
        detail={`${unit} – ${priceLevelLabel(statedLevel ?? plan.priceLevel, locale)}`}
        isWrong={errors.at("priceLevel") !== undefined}
      >
        <UnitField
          value={draft.amountUnit}
          onChoose={set("amountUnit")}
          plan={plan}
          locale={locale}
        />
        <TextField
          label={texts.amountLevel(priceLevelLabel(plan.priceLevel, locale))}
          numeric
          value={draft.priceLevel}
          onInput={set("priceLevel")}
          error={errors.at("priceLevel")}
        />
      </FormPart>
      <PlaceFields {...partOf(props, "place")} ofFte={false} />
      {preview}
      <CommonFields
        {...partOf(props, "common")}
        owner={owner}
        hasPartYear={!draft.perYear && !isOneOff}
      />
    </div>
  );
}
