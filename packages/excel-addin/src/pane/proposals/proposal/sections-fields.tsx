import { moved, replaced, without } from "../../../editing/plan/lists.js";
import type { Section } from "../../../editing/plan/plan-parts.js";
import { Button } from "../../kit/button.js";
import { TextField } from "../../kit/field.js";
import { FormPart } from "../../form/form-part.js";
import type { FieldsProps } from "../../form/form-props.js";
import { proposalTexts } from "../texts/index.js";

/** The text of the note, section by section. */
export function SectionsFields(props: FieldsProps<readonly Section[]>) {
  const { draft, change, errors, locale } = props;
  const texts = proposalTexts[locale];
  const detail = draft.map(({ heading }) => heading).join(", ");
  return (
    <FormPart title={texts.sections} detail={detail} isWrong={errors.at([]) !== undefined}>
      <p class="hint">{texts.sectionHint}</p>
      {draft.map((section, at) => {
        const name = section.heading || `${at + 1}`;
        return (
          <fieldset class="note-section" key={at}>
            <legend class="unseen">{name}</legend>
            <TextField
              label={texts.heading}
              suggestions={texts.headings}
              value={section.heading}
              onInput={(heading) => change(replaced(draft, at, { ...section, heading }))}
              error={errors.at([at, "heading"])}
            />
            <TextField
              label={texts.text}
              lines={5}
              value={section.text}
              onInput={(text) => change(replaced(draft, at, { ...section, text }))}
              error={errors.at([at, "text"])}
            />
            <div class="line-actions">
              {at > 0 && (
                <Button
                  look="subtle"
                  label={`${texts.moveUp}: ${name}`}
                  onPress={() => change(moved(draft, at, -1))}
                >
                  {texts.moveUp}
                </Button>
              )}
              <Button
                look="subtle"
                label={`${texts.remove}: ${name}`}
                onPress={() => change(without(draft, at))}
              >
                {texts.remove}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button onPress={() => change([...draft, { heading: "", text: "" }])}>
        {texts.addSection}
      </Button>
    </FormPart>
  );
}
