import type { PercentageDraft } from "../../../editing/line/percentage-draft.js";
import { linesOf } from "../../../editing/plan/groups.js";
import { SelectField, TextField } from "../../kit/field.js";
import { CheckList } from "../../form/check-list.js";
import { FormPart } from "../../form/form-part.js";
import { partOf, setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";
import { CommonFields } from "./common-fields.js";
import type { LineFormProps } from "./line-form-props.js";

const areas = ["service", "capital", "transfers", "financing"] as const;

/** What the percentage is taken of. */
function BaseFields(props: FieldsProps<PercentageDraft["of"]>) {
  const { draft, errors, plan, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const lines = linesOf(plan).flatMap(({ list, line }) => {
    if (list === "percentages") return [];
    const label = list === "staffing" ? (line.label ?? line.role) : line.label;
    return [{ value: line.id, label, role: list === "staffing" ? line.role : undefined }];
  });
  const roles = [...new Set(lines.flatMap(({ role }) => role ?? []))];
  const nameOf = (id: string): string => lines.find(({ value }) => value === id)?.label ?? id;
  const detail = [
    ...draft.lines.map(nameOf),
    ...draft.roles,
    ...draft.controlAreas.map((area) => texts.controlAreas[area]),
  ].join(", ");
  return (
    <FormPart title={texts.of} detail={detail} isWrong={errors.at([]) !== undefined}>
      <p class="hint">{texts.ofAll}</p>
      {errors.at([]) && <p class="error">{errors.at([])}</p>}
      <CheckList
        legend={texts.ofAreas}
        choices={areas.map((value) => ({ value, label: texts.controlAreas[value] }))}
        chosen={draft.controlAreas}
        onChange={(chosen) => set("controlAreas")(areas.filter((area) => chosen.includes(area)))}
      />
      {roles.length > 0 && (
        <CheckList
          legend={texts.ofRoles}
          choices={roles.map((role) => ({ value: role, label: role }))}
          chosen={draft.roles}
          onChange={set("roles")}
        />
      )}
      {lines.length > 0 && (
        <CheckList
          legend={texts.ofLines}
          choices={lines}
          chosen={draft.lines}
          onChange={set("lines")}
        />
      )}
    </FormPart>
  );
}

/** The form of a percentage of other lines. */
export function PercentageForm(props: LineFormProps<PercentageDraft>) {
  const { draft, errors, plan, locale, owner } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  return (
    <div class="fields">
      <TextField
        label={texts.label}
        required
        value={draft.label}
        onInput={set("label")}
        error={errors.at("label", "id")}
      />
      <TextField
        label={texts.percent}
        hint={texts.percentHint}
        numeric
        required
        value={draft.percent}
        onInput={set("percent")}
        error={errors.at("percent")}
      />
      <BaseFields {...partOf(props, "of")} errors={errors.within("of")} />
      {(plan.units ?? []).length > 0 && (
        <SelectField
          label={texts.unit}
          value={draft.unit}
          choices={[
            { value: "", label: texts.places.nowhere },
            ...(plan.units ?? []).map(({ id, label }) => ({ value: id, label })),
          ]}
          onChoose={set("unit")}
          error={errors.at("unit")}
        />
      )}
      <CommonFields {...partOf(props, "common")} owner={owner} hasPartYear={false} />
    </div>
  );
}
