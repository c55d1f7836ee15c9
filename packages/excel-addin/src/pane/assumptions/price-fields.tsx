import { priceLevelLabel, unitLabel } from "@aarsvaerk/core";
import type { PriceDraft } from "../../editing/rates/price-draft.js";
import { rateOf } from "../../editing/line/rate-draft.js";
import { SelectField, TextField } from "../kit/field.js";
import { partOf, setter, type FieldsProps } from "../form/form-props.js";
import { ProvenanceFields } from "../form/provenance-fields.js";
import { assumptionsTexts } from "./text/index.js";

/** What is said of a price: the amount and its price level, its index, and where it comes from. */
export function PriceFields(props: FieldsProps<PriceDraft>) {
  const { draft, errors, plan, locale } = props;
  const { prices: texts } = assumptionsTexts[locale];
  const set = setter(props);
  const rate = rateOf(plan, draft.id);
  const unit = unitLabel(rate?.amountUnit ?? "kr", plan.currency, locale);
  const series = [
    { value: "", label: texts.planSeries },
    ...(plan.indexSeries ?? []).map(({ id, label }) => ({ value: id, label })),
    { value: "none", label: texts.noSeries },
  ];
  return (
    <>
      <TextField
        label={texts.label}
        required
        value={draft.label}
        onInput={set("label")}
        error={errors.at("label")}
      />
      {rate?.parts ? (
        <p class="remark">{texts.builtUp}</p>
      ) : (
        <TextField
          label={texts.amount(unit)}
          hint={texts.amountHint}
          numeric
          required
          value={draft.amount}
          onInput={set("amount")}
          error={errors.at("amount")}
        />
      )}
      <TextField
        label={texts.level}
        hint={texts.levelHint(priceLevelLabel(plan.priceLevel, locale))}
        value={draft.priceLevel}
        onInput={set("priceLevel")}
        error={errors.at("priceLevel")}
      />
      <SelectField
        label={texts.series}
        value={draft.series}
        choices={series}
        onChoose={set("series")}
        error={errors.at("series")}
      />
      <ProvenanceFields {...partOf(props, "provenance")} />
    </>
  );
}
