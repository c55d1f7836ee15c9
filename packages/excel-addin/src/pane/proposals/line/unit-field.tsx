import { amountUnits, unitLabel, type AmountUnit, type Locale, type Plan } from "@aarsvaerk/core";
import { SelectField } from "../../kit/field.js";
import { lineTexts } from "../texts/index.js";

export interface UnitFieldProps {
  readonly value: "" | AmountUnit;
  readonly onChoose: (unit: AmountUnit) => void;
  readonly plan: Plan;
  readonly locale: Locale;
}

/** What amounts are typed in: kr., 1.000 kr. or mio. kr. */
export const UnitField = ({ value, onChoose, plan, locale }: UnitFieldProps) => (
  <SelectField
    label={lineTexts[locale].amountUnit}
    value={value || "kr"}
    choices={amountUnits.map((unit) => ({
      value: unit,
      label: unitLabel(unit, plan.currency, locale),
    }))}
    onChoose={(unit) => onChoose(unit as AmountUnit)}
  />
);
