import type { ProvenanceDraft } from "../../editing/draft/provenance-draft.js";
import { withSource } from "../../editing/plan/sources.js";
import { SelectField, TextField } from "../kit/field.js";
import { AddNames } from "./add-names.js";
import { FormPart } from "./form-part.js";
import { setter, type FieldsProps } from "./form-props.js";
import { formTexts } from "./texts.js";

/** Where the figures come from. */
export function ProvenanceFields(props: FieldsProps<ProvenanceDraft>) {
  const { draft, change, errors, plan, locale } = props;
  const texts = formTexts[locale];
  const set = setter(props);
  const sources = (plan.sources ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const named = sources.find(({ value }) => value === draft.source)?.label;
  return (
    <FormPart
      title={texts.origin}
      detail={named ?? (draft.assumption || texts.noSource)}
      isWrong={errors.at("source", "page", "assumption") !== undefined}
    >
      <SelectField
        label={texts.source}
        value={draft.source}
        choices={[{ value: "", label: texts.noSource }, ...sources]}
        onChoose={set("source")}
        error={errors.at("source")}
      />
      <TextField
        label={texts.page}
        value={draft.page}
        onInput={set("page")}
        error={errors.at("page")}
      />
      <AddNames
        label={texts.newSource}
        button={texts.addNames}
        onAdd={(title) => {
          const { plan: next, id } = withSource(plan, title.trim());
          change({ ...draft, source: id }, next);
        }}
      />
      <TextField
        label={texts.assumption}
        hint={texts.assumptionHint}
        lines={2}
        value={draft.assumption}
        onInput={set("assumption")}
        error={errors.at("assumption")}
      />
    </FormPart>
  );
}
