import { amountUnits, unitLabel, type Locale, type Plan } from "@aarsvaerk/core";
import { CheckField, SelectField } from "../kit/field.js";
import { Disclosure } from "../kit/section.js";
import type { TableForm } from "./chosen-table.js";
import type { TableChoice } from "./table-choice.js";
import { insertTexts } from "./texts.js";

export interface FormFieldsProps {
  readonly plan: Plan;
  readonly choice: TableChoice;
  readonly form: TableForm;
  readonly locale: Locale;
  readonly onChange: (form: TableForm) => void;
}

type Flag = "total" | "thereafter" | "financing";

/** What each table lets its reader choose. */
const flagsOf: Readonly<Record<TableChoice["kind"], readonly Flag[]>> = {
  note: ["total", "thereafter", "financing"],
  investment: ["total", "thereafter"],
  scenarios: [],
  staffing: [],
  units: ["total"],
  funding: [],
  matrix: [],
};
const ofMoney = (kind: TableChoice["kind"]): boolean => kind !== "staffing" && kind !== "matrix";
const canFoot = (kind: TableChoice["kind"]): boolean => ofMoney(kind) && kind !== "scenarios";

/** How the table is printed. */
export function FormFields({ plan, choice, form, locale, onChange }: FormFieldsProps) {
  const texts = insertTexts[locale];
  if (!ofMoney(choice.kind)) return null;
  return (
    <Disclosure summary={texts.adjust}>
      <SelectField
        label={texts.unit}
        value={form.unit}
        choices={amountUnits.map((unit) => ({
          value: unit,
          label: unitLabel(unit, plan.currency, locale),
        }))}
        onChoose={(value) => {
          const unit = amountUnits.find((each) => each === value);
          if (unit) onChange({ ...form, unit });
        }}
      />
      {flagsOf[choice.kind].map((flag) => (
        <CheckField
          key={flag}
          label={texts[flag]}
          checked={form[flag]}
          onChange={(checked) => onChange({ ...form, [flag]: checked })}
        />
      ))}
      {canFoot(choice.kind) && (
        <SelectField
          label={texts.footing}
          hint={texts.footingHint}
          value={form.footing}
          choices={(["independent", "controlled"] as const).map((value) => ({
            value,
            label: texts.footings[value],
          }))}
          onChoose={(value) =>
            onChange({ ...form, footing: value === "controlled" ? "controlled" : "independent" })
          }
        />
      )}
    </Disclosure>
  );
}
