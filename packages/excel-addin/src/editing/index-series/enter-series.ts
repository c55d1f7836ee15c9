import { omitted } from "../../omitted.js";
import type { EntryContext } from "../entry/context.js";
import { entered, type Entered } from "../entry/entered.js";
import { numberText, readNumber } from "../entry/numbers.js";
import { read, readEntry, under } from "../entry/reading.js";
import { choice, optional, readText } from "../entry/texts.js";
import { freeId } from "../plan/slug.js";
import { inRows, readPublication, type PublicationDraft } from "./publication-draft.js";
import { seriesOf, seriesPosition, withSeries, type Series } from "./series-parts.js";

/** What is said of an index as a whole, as its form has it. */
export interface SeriesDraft {
  /** Nothing before it is in the plan. */
  readonly id: string;
  readonly label: string;
  readonly method: NonNullable<Series["method"]>;
  /** The index that it follows; nothing where it has publications of its own. */
  readonly over: string;
  /** Percentage points a year above the one that it follows. */
  readonly spread: string;
}

export function seriesDraft(id: string, { plan, locale }: EntryContext): SeriesDraft {
  const series = seriesOf(plan, id);
  return {
    id,
    label: series?.label ?? "",
    method: series?.method ?? "revised",
    over: series?.over ?? "",
    spread: numberText(series?.spread, locale),
  };
}

const idOfSeries = (draft: SeriesDraft, { plan }: EntryContext): string =>
  draft.id ||
  freeId(draft.label, ["none", ...(plan.indexSeries ?? []).map(({ id }) => id)], "indeks");

/** Takes what is said of an index into the plan; its publications stay. */
export function enterSeries(draft: SeriesDraft, context: EntryContext): Entered {
  const { plan, locale } = context;
  const entry = readEntry({
    label: readText(draft.label),
    over: choice(draft.over),
    spread: optional(draft.over === "" ? "" : draft.spread, (text) => readNumber(text, locale)),
    method: read(draft.over === "" ? draft.method : undefined),
  });
  if (!entry.ok) return entry;
  const stated = seriesOf(plan, draft.id);
  const kept = stated ? omitted(stated, "over", "spread", "method") : {};
  const series = { ...kept, id: idOfSeries(draft, context), ...entry.value };
  return entered(withSeries(plan, series), ["indexSeries", seriesPosition(plan, draft.id)]);
}

/** Takes a publication of an index into the plan, with the id it gets. */
export function enterPublication(
  series: string,
  draft: PublicationDraft,
  { plan, locale }: EntryContext,
): Entered & { readonly id?: string } {
  const stated = seriesOf(plan, series);
  if (!stated) return { ok: true, plan };
  const publications = stated.publications ?? [];
  const taken = publications.map(({ id }) => id);
  const publication = readPublication(draft, taken, locale);
  if (!publication.ok) return publication;
  const at = taken.indexOf(draft.id);
  const next =
    at < 0
      ? [...publications, publication.value]
      : publications.map((each, position) => (position === at ? publication.value : each));
  const place = [
    "indexSeries",
    seriesPosition(plan, series),
    "publications",
    at < 0 ? taken.length : at,
  ];
  const result = entered(withSeries(plan, { ...stated, publications: next }), place);
  return result.ok
    ? { ...result, id: publication.value.id }
    : { ok: false, problems: inRows(result.problems) };
}

/** An index that is new, with what it begins with, as its form has it. */
export interface NewSeriesDraft {
  readonly label: string;
  readonly publication: PublicationDraft;
}

/** Takes a new index with its first publication into the plan; the first index is the plan's. */
export function enterNewSeries(
  { label, publication }: NewSeriesDraft,
  context: EntryContext,
): Entered & { readonly id?: string } {
  const { plan, locale } = context;
  const entry = readEntry({
    label: readText(label),
    publication: readPublication(publication, [], locale),
  });
  if (!entry.ok) return entry;
  const id = idOfSeries({ id: "", label, method: "revised", over: "", spread: "" }, context);
  const series: Series = {
    id,
    label: entry.value.label,
    publications: [entry.value.publication],
  };
  const withIt = withSeries(plan, series);
  const first = plan.series === undefined && (plan.indexSeries ?? []).length === 0;
  const place = ["indexSeries", (plan.indexSeries ?? []).length, "publications", 0];
  const result = entered(first ? { ...withIt, series: id } : withIt, place);
  return result.ok
    ? { ...result, id }
    : { ok: false, problems: under(["publication"], inRows(result.problems)) };
}
