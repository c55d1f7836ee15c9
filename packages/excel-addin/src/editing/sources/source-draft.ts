import type { Plan } from "@aarsvaerk/core";
import type { EntryContext } from "../entry/context.js";
import { entered, type Entered } from "../entry/entered.js";
import { readEntry } from "../entry/reading.js";
import { optionalText, readText } from "../entry/texts.js";
import { edited, type Edited } from "../plan/edited.js";
import { replaced, without } from "../plan/lists.js";

export type Source = NonNullable<Plan["sources"]>[number];

/** A source, as its form has it. */
export type SourceDraft = Readonly<Record<Exclude<keyof Source, "id">, string>> & {
  readonly id: string;
};

const positionOf = ({ sources = [] }: Plan, id: string): number =>
  sources.findIndex((source) => source.id === id);

export function sourceDraft(id: string, { plan }: EntryContext): SourceDraft {
  const source = plan.sources?.[positionOf(plan, id)];
  return {
    id,
    title: source?.title ?? "",
    publisher: source?.publisher ?? "",
    caseNumber: source?.caseNumber ?? "",
    documentNumber: source?.documentNumber ?? "",
    date: source?.date ?? "",
    url: source?.url ?? "",
  };
}

/** Takes what is said of a source into the plan. */
export function enterSource({ id, title, ...about }: SourceDraft, { plan }: EntryContext): Entered {
  const entry = readEntry({
    title: readText(title),
    publisher: optionalText(about.publisher),
    caseNumber: optionalText(about.caseNumber),
    documentNumber: optionalText(about.documentNumber),
    date: optionalText(about.date),
    url: optionalText(about.url),
  });
  if (!entry.ok) return entry;
  const at = positionOf(plan, id);
  const sources = replaced(plan.sources ?? [], at, { id, ...entry.value });
  return entered({ ...plan, sources }, ["sources", at]);
}

/** Removes a source; refused where something is taken from it. */
export const removeSource = (plan: Plan, id: string): Edited =>
  edited({ ...plan, sources: without(plan.sources ?? [], positionOf(plan, id)) });
