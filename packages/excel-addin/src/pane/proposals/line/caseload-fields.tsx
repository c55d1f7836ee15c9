import type { CaseloadDraft } from "../../../editing/draft/caseload-draft.js";
import { TextField } from "../../kit/field.js";
import { FormPart } from "../../form/form-part.js";
import { setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";

/** How many one FTE handles a year. */
export function CaseloadFields(props: FieldsProps<CaseloadDraft>) {
  const { draft, errors, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const detail = draft.of === "" ? "" : `${draft.low}–${draft.high} ${draft.of}`;
  return (
    <FormPart title={texts.caseload} detail={detail} isWrong={errors.at([]) !== undefined}>
      <div class="pair">
        <TextField
          label={texts.caseloadLow}
          numeric
          value={draft.low}
          onInput={set("low")}
          error={errors.at("low", ["perFte", 0])}
        />
        <TextField
          label={texts.caseloadHigh}
          numeric
          value={draft.high}
          onInput={set("high")}
          error={errors.at("high", ["perFte", 1])}
        />
      </div>
      <TextField
        label={texts.caseloadOf}
        hint={texts.caseloadOfHint}
        value={draft.of}
        onInput={set("of")}
        error={errors.at("of")}
      />
    </FormPart>
  );
}
