import type { CommonDraft } from "../../../editing/draft/common-draft.js";
import { SelectField } from "../../kit/field.js";
import { partOf, setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";
import { AccountsFields } from "./accounts-fields.js";
import { ConditionFields } from "./condition-fields.js";
import { FundingFields } from "./funding-fields.js";
import { PeriodFields } from "./period-fields.js";
import { ProvenanceFields } from "../../form/provenance-fields.js";

export interface CommonFieldsProps extends FieldsProps<CommonDraft> {
  readonly owner: string;
  /** Whether the line can hold for a part of a year. */
  readonly hasPartYear: boolean;
}

/** What every line has; each part folded until it is needed. */
export function CommonFields({ owner, hasPartYear, ...props }: CommonFieldsProps) {
  const { draft, errors, plan, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const series = plan.indexSeries ?? [];
  return (
    <>
      <PeriodFields {...partOf(props, "period")} hasPartYear={hasPartYear} />
      <AccountsFields {...props} />
      <FundingFields
        {...partOf(props, "funding")}
        errors={errors.within("funding")}
        title={texts.funding}
      />
      <ProvenanceFields {...partOf(props, "provenance")} />
      <ConditionFields {...partOf(props, "when")} errors={errors.within("when")} owner={owner} />
      {series.length > 0 && (
        <SelectField
          label={texts.series}
          value={draft.series}
          choices={[
            { value: "", label: texts.seriesByDefault },
            ...series.map(({ id, label }) => ({ value: id, label })),
            { value: "none", label: texts.notIndexed },
          ]}
          onChoose={set("series")}
          error={errors.at("series")}
        />
      )}
    </>
  );
}
