import {
  enterPublication,
  enterSeries,
  seriesDraft,
  type SeriesDraft,
} from "../../editing/index-series/enter-series.js";
import {
  publicationDraft,
  type PublicationDraft,
} from "../../editing/index-series/publication-draft.js";
import { removeSeries, seriesOf, type Series } from "../../editing/index-series/series-parts.js";
import { omitted } from "../../omitted.js";
import { SelectField, TextField } from "../kit/field.js";
import { errorsOf } from "../form/errors.js";
import { setter, type FieldsProps } from "../form/form-props.js";
import { useForm, type FormResult } from "../form/use-form.js";
import type { ViewProps } from "../view-props.js";
import { Entry, entryId } from "./entry.js";
import { EntryEnd } from "./entry-end.js";
import { NewEntry } from "./new-entry.js";
import { Publication } from "./publication.js";
import { PublicationFields } from "./publication-fields.js";
import { assumptionsTexts } from "./text/index.js";
import { useNew } from "./use-new.js";

/** What is said of an index as a whole. */
function SeriesFields(props: FieldsProps<SeriesDraft>) {
  const { draft, errors, plan, locale } = props;
  const { series: texts } = assumptionsTexts[locale];
  const set = setter(props);
  const others = (plan.indexSeries ?? []).filter(({ id }) => id !== draft.id);
  return (
    <>
      <TextField
        label={texts.label}
        required
        value={draft.label}
        onInput={set("label")}
        error={errors.at("label")}
      />
      {others.length > 0 && (
        <SelectField
          label={texts.over}
          value={draft.over}
          choices={[
            { value: "", label: texts.own },
            ...others.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChoose={set("over")}
          error={errors.at("over", "publications", [])}
        />
      )}
      {draft.over === "" ? (
        <SelectField
          label={texts.method}
          value={draft.method}
          choices={(["revised", "applied"] as const).map((value) => ({
            value,
            label: texts.methods[value],
          }))}
          onChoose={(value) => set("method")(value === "applied" ? "applied" : "revised")}
          error={errors.at("method")}
        />
      ) : (
        <TextField
          label={texts.spread}
          numeric
          value={draft.spread}
          onInput={set("spread")}
          error={errors.at("spread")}
        />
      )}
    </>
  );
}

function NewPublication({ series, ...props }: ViewProps & { readonly series: Series }) {
  const { plan, locale, actions } = props;
  const { series: texts } = assumptionsTexts[locale];
  const form = useNew(
    actions,
    `publication/${series.id}/new`,
    publicationDraft(undefined, locale),
    (draft: PublicationDraft) => enterPublication(series.id, draft, { plan, locale }),
  );
  return (
    <NewEntry
      form={form}
      title={texts.newPublication}
      button={texts.addPublication}
      locale={locale}
    >
      {form.draft && (
        <PublicationFields
          draft={form.draft}
          change={(next) => form.change(next)}
          errors={errorsOf(form.problems, locale)}
          plan={plan}
          locale={locale}
          actions={actions}
        />
      )}
    </NewEntry>
  );
}

/** An index: what is said of it, and its publications. */
export function IndexEntry(props: ViewProps & { readonly series: Series }) {
  const { series, plan, locale, actions } = props;
  const { series: texts } = assumptionsTexts[locale];
  const form = useForm<SeriesDraft>({
    actions,
    plan,
    key: `series/${series.id}`,
    begin: () => seriesDraft(series.id, { plan, locale }),
    statedIn: (from, { id }) => {
      const stated = seriesOf(from, id);
      return JSON.stringify(stated && omitted(stated, "publications"));
    },
    enter: (draft, base): FormResult<SeriesDraft> => {
      const result = enterSeries(draft, { plan: base, locale });
      return result.ok ? { ok: true, plan: result.plan, draft } : result;
    },
  });
  const followed = seriesOf(plan, series.over ?? "");
  const publications = series.publications ?? [];
  return (
    <Entry
      id={entryId("series", series.id)}
      title={series.label}
      detail={followed ? followed.label : publications.map(({ id }) => id).join(", ")}
      isPending={form.isPending}
    >
      <SeriesFields
        draft={form.draft}
        change={form.change}
        errors={errorsOf(form.problems, locale)}
        plan={plan}
        locale={locale}
      />
      {series.over === undefined && (
        <>
          <h3>{texts.publications}</h3>
          {publications.map((publication) => (
            <Publication
              key={publication.id}
              {...props}
              series={series}
              publication={publication}
            />
          ))}
          <NewPublication {...props} series={series} />
        </>
      )}
      <EntryEnd
        label={series.label}
        form={form}
        plan={plan}
        remove={(from) => removeSeries(from, series.id)}
        locale={locale}
        actions={actions}
      />
    </Entry>
  );
}
