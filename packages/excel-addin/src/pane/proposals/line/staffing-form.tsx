import type { StaffingDraft } from "../../../editing/line/staffing-draft.js";
import { activeYears } from "../../../editing/draft/period-draft.js";
import { linesOf } from "../../../editing/plan/groups.js";
import { CheckField, TextField } from "../../kit/field.js";
import { ByYearFields } from "../../form/by-year-fields.js";
import { partOf, setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";
import { CaseloadFields } from "./caseload-fields.js";
import { CommonFields } from "./common-fields.js";
import type { LineFormProps } from "./line-form-props.js";
import { PlaceFields } from "./place-fields.js";
import { RateFields } from "./rate-fields.js";

const rolesOf = ({ plan }: Pick<FieldsProps<unknown>, "plan">): string[] => [
  ...new Set(linesOf(plan).flatMap(({ list, line }) => (list === "staffing" ? [line.role] : []))),
];

/** The form of staff: role, FTE, price and units first, the rest folded. */
export function StaffingForm(props: LineFormProps<StaffingDraft>) {
  const { draft, errors, plan, locale, owner, preview } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  return (
    <div class="fields">
      <TextField
        label={texts.role}
        hint={texts.roleHint}
        required
        suggestions={rolesOf(props)}
        value={draft.role}
        onInput={set("role")}
        error={errors.at("role", "id")}
      />
      {draft.perYear ? (
        <ByYearFields
          legend={texts.ftePerYear}
          years={activeYears(draft.common.period, { plan, locale })}
          draft={draft.fteByYear}
          change={set("fteByYear")}
          errors={errors.within("fteByYear")}
        />
      ) : (
        <TextField
          label={texts.quantity}
          hint={texts.quantityHint}
          numeric
          required
          value={draft.fte}
          onInput={set("fte")}
          error={errors.at("fte", "positions")}
        />
      )}
      <CheckField label={texts.perYear} checked={draft.perYear} onChange={set("perYear")} />
      <RateFields {...partOf(props, "rate")} errors={errors.within("rate")} />
      <PlaceFields {...partOf(props, "place")} ofFte />
      {preview}
      <CommonFields {...partOf(props, "common")} owner={owner} hasPartYear={!draft.perYear} />
      <CaseloadFields {...partOf(props, "caseload")} errors={errors.within("caseload")} />
      <TextField
        label={texts.rowLabel}
        hint={texts.rowLabelHint}
        value={draft.label}
        onInput={set("label")}
        error={errors.at("label")}
      />
    </div>
  );
}
