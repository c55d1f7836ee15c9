import type { Locale } from "@aarsvaerk/core";
import { numberText, readNumber } from "../entry/numbers.js";
import { mapped, read, readEntry, type Reading } from "../entry/reading.js";
import { readText } from "../entry/texts.js";
import type { StaffingLine } from "../plan/plan-parts.js";
import { provenanceDraft, readProvenance, type ProvenanceDraft } from "./provenance-draft.js";

type Caseload = NonNullable<StaffingLine["caseload"]>;

/** How many one FTE handles a year, from and to. */
export interface CaseloadDraft {
  readonly low: string;
  readonly high: string;
  readonly of: string;
  readonly provenance: ProvenanceDraft;
}

export const caseloadDraft = (stated: Caseload | undefined, locale: Locale): CaseloadDraft => ({
  low: numberText(stated?.perFte[0], locale),
  high: numberText(stated?.perFte[1], locale),
  of: stated?.of ?? "",
  provenance: provenanceDraft(stated),
});

/** One number alone is both ends of the range. */
export function readCaseload(draft: CaseloadDraft, locale: Locale): Reading<Caseload | undefined> {
  const { low, high, of, provenance } = draft;
  if ([low, high, of].every((text) => text.trim() === "")) return read(undefined);
  const entry = readEntry({
    low: readNumber(low, locale),
    high: readNumber(high.trim() === "" ? low : high, locale),
    of: readText(of),
    ...readProvenance(provenance),
  });
  return mapped(entry, ({ low: from, high: to, ...rest }) => ({ perFte: [from, to], ...rest }));
}
