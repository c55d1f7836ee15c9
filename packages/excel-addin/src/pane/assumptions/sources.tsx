import { withSource } from "../../editing/plan/sources.js";
import { filedAs } from "../../editing/sources/citation-text.js";
import {
  enterSource,
  removeSource,
  sourceDraft,
  type Source as Stated,
  type SourceDraft,
} from "../../editing/sources/source-draft.js";
import { TextField } from "../kit/field.js";
import { Section } from "../kit/section.js";
import { AddNames } from "../form/add-names.js";
import { errorsOf } from "../form/errors.js";
import { setter } from "../form/form-props.js";
import { useForm, type FormResult } from "../form/use-form.js";
import type { ViewProps } from "../view-props.js";
import { Entry, entryId } from "./entry.js";
import { EntryEnd } from "./entry-end.js";
import { assumptionsTexts } from "./text/index.js";

const facts = ["publisher", "documentNumber", "caseNumber", "date", "url"] as const;

function Source({ source, plan, locale, actions }: ViewProps & { readonly source: Stated }) {
  const { sources: texts } = assumptionsTexts[locale];
  const { id, title } = source;
  const form = useForm<SourceDraft>({
    actions,
    plan,
    key: `source/${id}`,
    begin: () => sourceDraft(id, { plan, locale }),
    statedIn: (from) => JSON.stringify(from.sources?.find((each) => each.id === id)),
    enter: (draft, base): FormResult<SourceDraft> => {
      const result = enterSource(draft, { plan: base, locale });
      return result.ok ? { ok: true, plan: result.plan, draft } : result;
    },
  });
  const errors = errorsOf(form.problems, locale);
  const set = setter(form);
  return (
    <Entry
      id={entryId("source", id)}
      title={title}
      detail={filedAs(source)}
      isPending={form.isPending}
    >
      <TextField
        label={texts.name}
        required
        lines={2}
        value={form.draft.title}
        onInput={set("title")}
        error={errors.at("title")}
      />
      {facts.map((key) => (
        <TextField
          key={key}
          label={texts[key]}
          value={form.draft[key]}
          onInput={set(key)}
          error={errors.at(key)}
        />
      ))}
      <EntryEnd
        label={title}
        form={form}
        plan={plan}
        remove={(from) => removeSource(from, id)}
        locale={locale}
        actions={actions}
      />
    </Entry>
  );
}

/** Where figures come from. */
export function Sources(props: ViewProps) {
  const { plan, locale, actions } = props;
  const { sources: texts } = assumptionsTexts[locale];
  const sources = plan.sources ?? [];
  return (
    <Section title={texts.title}>
      {sources.length === 0 && <p class="remark">{texts.none}</p>}
      {sources.map((source) => (
        <Source key={source.id} {...props} source={source} />
      ))}
      <AddNames
        label={texts.new}
        button={texts.add}
        onAdd={(title) => actions.edit(withSource(plan, title.trim()).plan)}
      />
    </Section>
  );
}
