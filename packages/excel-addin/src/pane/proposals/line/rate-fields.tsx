import { priceLevelLabel, unitLabel } from "@aarsvaerk/core";
import {
  newRate,
  rateDraft,
  rateOf,
  usesOfRate,
  type RateDraft,
} from "../../../editing/line/rate-draft.js";
import { SelectField, TextField } from "../../kit/field.js";
import { setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";

/** What one FTE costs: a price of the plan, or a new one that is typed here. */
export function RateFields(props: FieldsProps<RateDraft>) {
  const { draft, change, errors, plan, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const rate = rateOf(plan, draft.id);
  const uses = usesOfRate(plan, draft.id);
  const choices = [
    ...(plan.rates ?? []).map(({ id, label }) => ({ value: id, label })),
    { value: "", label: texts.newPrice },
  ];
  const unit = unitLabel(rate?.amountUnit ?? "kr", plan.currency, locale);
  const level = priceLevelLabel(rate?.priceLevel ?? plan.priceLevel, locale);
  return (
    <>
      {choices.length > 1 && (
        <SelectField
          label={texts.price}
          value={draft.id}
          choices={choices}
          onChoose={(id) =>
            change(id === "" ? newRate(texts.firstPrice, plan) : rateDraft(id, { plan, locale }))
          }
        />
      )}
      {draft.isNew && (plan.rates ?? []).length > (rate ? 1 : 0) && (
        <TextField
          label={texts.priceName}
          value={draft.label}
          onInput={set("label")}
          error={errors.at("label")}
        />
      )}
      {rate?.parts ? (
        <p class="hint">{texts.priceOfParts}</p>
      ) : (
        <TextField
          label={texts.priceAmount(unit, level)}
          {...(uses > 1 ? { hint: texts.priceShared(uses) } : {})}
          numeric
          required
          value={draft.amount}
          onInput={set("amount")}
          error={errors.at("amount", "id", [])}
        />
      )}
    </>
  );
}
