import { yearsOf } from "@aarsvaerk/core";
import type { PeriodDraft } from "../../../editing/draft/period-draft.js";
import { SelectField, TextField } from "../../kit/field.js";
import { ByYearFields } from "../../form/by-year-fields.js";
import { FormPart } from "../../form/form-part.js";
import { setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";
import { periodText } from "./period-text.js";

const durations = ["permanent", "temporary", "oneOff"] as const;
const parts = ["whole", "dates", "factors"] as const;

interface PeriodFieldsProps extends FieldsProps<PeriodDraft> {
  /** Whether the line can hold for a part of a year. */
  readonly hasPartYear: boolean;
}

/** When a line holds. */
export function PeriodFields(props: PeriodFieldsProps) {
  const { draft, errors, plan, locale, hasPartYear } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const isDated = hasPartYear && draft.part === "dates";
  const wrong = errors.at("duration", "from", "until", "starts", "ends", "factorByYear");
  return (
    <FormPart title={texts.period} detail={periodText(draft, texts)} isWrong={wrong !== undefined}>
      <SelectField
        label={texts.duration}
        value={draft.duration || "permanent"}
        choices={durations.map((value) => ({ value, label: texts.durations[value] }))}
        onChoose={(value) => set("duration")(value as PeriodDraft["duration"])}
        error={errors.at("duration")}
      />
      {hasPartYear && (
        <SelectField
          label={texts.part}
          value={draft.part}
          choices={parts.map((value) => ({ value, label: texts.parts[value] }))}
          onChoose={(value) => set("part")(value as PeriodDraft["part"])}
        />
      )}
      {isDated ? (
        <div class="pair">
          <TextField
            label={texts.starts}
            hint={texts.dateHint}
            value={draft.starts}
            onInput={set("starts")}
            error={errors.at("starts")}
          />
          <TextField
            label={texts.ends}
            hint={texts.dateHint}
            value={draft.ends}
            onInput={set("ends")}
            error={errors.at("ends")}
          />
        </div>
      ) : (
        <>
          <div class="pair">
            <TextField
              label={draft.duration === "oneOff" ? texts.oneOffYear : texts.from}
              numeric
              value={draft.from}
              onInput={set("from")}
              error={errors.at("from")}
            />
            {draft.duration === "temporary" && (
              <TextField
                label={texts.until}
                numeric
                value={draft.until}
                onInput={set("until")}
                error={errors.at("until")}
              />
            )}
          </div>
          {draft.duration !== "oneOff" && <p class="hint">{texts.fromHint}</p>}
        </>
      )}
      {hasPartYear && draft.part === "factors" && (
        <ByYearFields
          legend={texts.factors}
          years={yearsOf(plan.years)}
          draft={draft.factorByYear}
          change={set("factorByYear")}
          errors={errors.within("factorByYear")}
        />
      )}
    </FormPart>
  );
}
