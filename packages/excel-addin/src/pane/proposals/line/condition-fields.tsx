import type { ConditionDraft } from "../../../editing/draft/common-draft.js";
import { CheckList } from "../../form/check-list.js";
import { FormPart } from "../../form/form-part.js";
import { setter, type FieldsProps } from "../../form/form-props.js";
import { lineTexts } from "../texts/index.js";

/** Which combinations of proposals a line applies in. */
export function ConditionFields({
  owner,
  ...props
}: FieldsProps<ConditionDraft> & { readonly owner: string }) {
  const { draft, errors, plan, locale } = props;
  const texts = lineTexts[locale];
  const set = setter(props);
  const proposals = (plan.proposals ?? [])
    .filter(({ id }) => id !== owner)
    .map(({ id, title }) => ({ value: id, label: title }));
  if (proposals.length === 0) return null;
  const title = (id: string): string => proposals.find(({ value }) => value === id)?.label ?? id;
  const detail = [
    ...draft.adopted.map((id) => `+ ${title(id)}`),
    ...draft.notAdopted.map((id) => `− ${title(id)}`),
  ].join(", ");
  return (
    <FormPart title={texts.conditions} detail={detail} isWrong={errors.at([]) !== undefined}>
      <CheckList
        legend={texts.onlyWith}
        choices={proposals}
        chosen={draft.adopted}
        onChange={set("adopted")}
        error={errors.at("adopted")}
      />
      <CheckList
        legend={texts.onlyWithout}
        choices={proposals}
        chosen={draft.notAdopted}
        onChange={set("notAdopted")}
        error={errors.at("notAdopted")}
      />
    </FormPart>
  );
}
