import type { Locale, Problem } from "@aarsvaerk/core";
import { dateText, readDate } from "../entry/dates.js";
import { numberText, readNumber } from "../entry/numbers.js";
import { mapped, read, readEntry, type Reading } from "../entry/reading.js";
import { optional, readText, readYear } from "../entry/texts.js";
import {
  provenanceDraft,
  readProvenance,
  type ProvenanceDraft,
} from "../draft/provenance-draft.js";
import { freeId } from "../plan/slug.js";
import type { Publication } from "./series-parts.js";
import { readYearRows, yearRowsText } from "./year-rows.js";

/** A publication of an index, as its form has it. */
export interface PublicationDraft {
  /** Nothing before it is in the plan. */
  readonly id: string;
  readonly name: string;
  readonly budgetYear: string;
  readonly publishedOn: string;
  readonly status: Publication["status"];
  /** Whether the rows are growth in per cent, or index numbers. */
  readonly counts: "growth" | "indexNumbers";
  readonly rows: string;
  readonly correction: string;
  readonly provenance: ProvenanceDraft;
}

/** The form of a publication; an empty one where there is none. */
export function publicationDraft(
  publication: Publication | undefined,
  locale: Locale,
): PublicationDraft {
  const { id = "", budgetYear, publishedOn, status, growth, indexNumbers } = publication ?? {};
  return {
    id,
    name: id,
    budgetYear: budgetYear === undefined ? "" : String(budgetYear),
    publishedOn: dateText(publishedOn, locale),
    status: status ?? "estimate",
    counts: indexNumbers ? "indexNumbers" : "growth",
    rows: yearRowsText(indexNumbers ?? growth, locale),
    correction: numberText(publication?.levelCorrection, locale),
    provenance: provenanceDraft(publication),
  };
}

/** The publication as it will stand in the plan, with an id that no other of its series has. */
export function readPublication(
  draft: PublicationDraft,
  taken: readonly string[],
  locale: Locale,
): Reading<Publication> {
  const { id, name, counts, rows, correction, provenance } = draft;
  const entry = readEntry({
    name: id === "" ? readText(name) : read(name),
    budgetYear: readYear(draft.budgetYear),
    publishedOn: readDate(draft.publishedOn),
    rows: readYearRows(rows, locale),
    correction: optional(correction, (text) => readNumber(text, locale)),
    provenance: readEntry(readProvenance(provenance)),
  });
  return mapped(entry, ({ rows: stated, correction: corrected, provenance: origin, ...facts }) => ({
    id: id || freeId(name, taken, "udmelding"),
    budgetYear: facts.budgetYear,
    publishedOn: facts.publishedOn,
    status: draft.status,
    ...(counts === "growth" ? { growth: stated } : { indexNumbers: stated }),
    ...(corrected === undefined ? {} : { levelCorrection: corrected }),
    ...origin,
  }));
}

/** The plan names growth and index numbers by their keys; the form has one field for both. */
export const inRows = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => {
    const [key, year] = problem.path;
    if (key !== "growth" && key !== "indexNumbers" && key !== "levelCorrection") return problem;
    return key === "levelCorrection"
      ? { ...problem, path: ["correction"] }
      : {
          ...problem,
          path: ["rows"],
          ...(year === undefined ? {} : { found: problem.found ?? String(year) }),
        };
  });
