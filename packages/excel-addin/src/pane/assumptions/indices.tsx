import type { Problem } from "@aarsvaerk/core";
import { useState } from "preact/hooks";
import { enterNewSeries, type NewSeriesDraft } from "../../editing/index-series/enter-series.js";
import { publicationDraft } from "../../editing/index-series/publication-draft.js";
import { choosePlanSeries } from "../../editing/index-series/series-parts.js";
import { addStateSeries, offeredStateSeries } from "../../editing/index-series/state-series.js";
import type { Edited } from "../../editing/plan/edited.js";
import { Button } from "../kit/button.js";
import { SelectField, TextField } from "../kit/field.js";
import { Disclosure, Section } from "../kit/section.js";
import { errorsOf } from "../form/errors.js";
import { fieldText } from "../form/field-text.js";
import type { ViewProps } from "../view-props.js";
import { IndexEntry } from "./index-entry.js";
import { NewEntry } from "./new-entry.js";
import { PublicationFields } from "./publication-fields.js";
import { assumptionsTexts } from "./text/index.js";
import { useNew } from "./use-new.js";

function NewIndex({ plan, locale, actions }: ViewProps) {
  const { series: texts } = assumptionsTexts[locale];
  const empty: NewSeriesDraft = { label: "", publication: publicationDraft(undefined, locale) };
  const form = useNew(actions, "series/new", empty, (draft: NewSeriesDraft) =>
    enterNewSeries(draft, { plan, locale }),
  );
  const { draft } = form;
  const errors = errorsOf(form.problems, locale);
  return (
    <NewEntry form={form} title={texts.new} button={texts.add} locale={locale}>
      {draft && (
        <>
          <TextField
            label={texts.label}
            hint={texts.labelHint}
            required
            value={draft.label}
            onInput={(label) => form.change({ ...draft, label })}
            error={errors.at("label")}
          />
          <PublicationFields
            draft={draft.publication}
            change={(publication) => form.change({ ...draft, publication })}
            errors={errors.within("publication")}
            plan={plan}
            locale={locale}
            actions={actions}
          />
        </>
      )}
    </NewEntry>
  );
}

/** The state's series, for whoever has none of their own yet. */
function Examples({ plan, locale, actions }: ViewProps) {
  const { series: texts } = assumptionsTexts[locale];
  const offered = offeredStateSeries(plan);
  if (offered.length === 0 || plan.currency !== "DKK") return null;
  return (
    <Disclosure summary={texts.examples}>
      <p class="remark">{texts.examplesHint}</p>
      <div class="buttons">
        {offered.map(({ id, label }) => (
          <Button
            key={id}
            onPress={() => {
              const result = addStateSeries(plan, id);
              if (result.ok) actions.edit(result.plan);
            }}
          >
            {texts.addExample(label)}
          </Button>
        ))}
      </div>
    </Disclosure>
  );
}

/** What carries amounts from one price level to another. */
export function Indices(props: ViewProps) {
  const { plan, locale, actions } = props;
  const { series: texts } = assumptionsTexts[locale];
  const [problem, setProblem] = useState<Problem>();
  const series = plan.indexSeries ?? [];
  const take = (result: Edited): void => {
    setProblem(result.ok ? undefined : result.problems[0]);
    if (result.ok) actions.edit(result.plan);
  };
  return (
    <Section title={texts.title}>
      {series.length === 0 ? (
        <p class="remark">{texts.none}</p>
      ) : (
        <SelectField
          label={texts.planSeries}
          hint={texts.planSeriesHint}
          value={plan.series ?? ""}
          choices={[
            { value: "", label: texts.noPlanSeries },
            ...series.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChoose={(id) => take(choosePlanSeries(plan, id))}
          error={problem && fieldText(problem, locale)}
        />
      )}
      {series.map((each) => (
        <IndexEntry key={each.id} {...props} series={each} />
      ))}
      <NewIndex {...props} />
      <Examples {...props} />
    </Section>
  );
}
