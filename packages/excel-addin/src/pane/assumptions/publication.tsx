import { useForm, type FormResult } from "../form/use-form.js";
import { enterPublication } from "../../editing/index-series/enter-series.js";
import {
  publicationDraft,
  type PublicationDraft,
} from "../../editing/index-series/publication-draft.js";
import {
  removePublication,
  seriesOf,
  type Publication as Stated,
  type Series,
} from "../../editing/index-series/series-parts.js";
import { dateText } from "../../editing/entry/dates.js";
import { citationText } from "../../editing/sources/citation-text.js";
import { errorsOf } from "../form/errors.js";
import type { ViewProps } from "../view-props.js";
import { Entry } from "./entry.js";
import { EntryEnd } from "./entry-end.js";
import { PublicationFields } from "./publication-fields.js";
import { assumptionsTexts } from "./text/index.js";

export interface PublicationProps extends ViewProps {
  readonly series: Series;
  readonly publication: Stated;
}

/** A publication of an index, in short and as a form. */
export function Publication({ series, publication, plan, locale, actions }: PublicationProps) {
  const texts = assumptionsTexts[locale];
  const { id, budgetYear, publishedOn, status } = publication;
  const form = useForm<PublicationDraft>({
    actions,
    plan,
    key: `publication/${series.id}/${id}`,
    begin: () => publicationDraft(publication, locale),
    statedIn: (from) =>
      JSON.stringify(seriesOf(from, series.id)?.publications?.find((each) => each.id === id)),
    enter: (draft, base): FormResult<PublicationDraft> => {
      const result = enterPublication(series.id, draft, { plan: base, locale });
      return result.ok ? { ok: true, plan: result.plan, draft } : result;
    },
  });
  const hasSource =
    citationText(plan, `indexSeries/${series.id}/publications/${id}`, locale) !== undefined;
  return (
    <Entry
      id={`assumption-publication-${series.id}-${id}`}
      title={id}
      detail={texts.series.summary(
        String(budgetYear),
        dateText(publishedOn, locale),
        texts.series.statuses[status],
      )}
      lack={hasSource ? undefined : texts.noSource}
      isPending={form.isPending}
    >
      <PublicationFields
        draft={form.draft}
        change={form.change}
        errors={errorsOf(form.problems, locale)}
        plan={plan}
        locale={locale}
        actions={actions}
      />
      <EntryEnd
        label={id}
        form={form}
        plan={plan}
        remove={(from) => removePublication(from, series.id, id)}
        locale={locale}
        actions={actions}
      />
    </Entry>
  );
}
