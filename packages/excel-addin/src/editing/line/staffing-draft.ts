import {
  byYearDraft,
  readStatedYears,
  readYears,
  type ByYearDraft,
} from "../draft/by-year-draft.js";
import { caseloadDraft, readCaseload, type CaseloadDraft } from "../draft/caseload-draft.js";
import { commonDraft, readCommon, type CommonDraft } from "../draft/common-draft.js";
import { activeYears, readPartYear, readTerm } from "../draft/period-draft.js";
import { placeDraft, readPlace, type PlaceDraft } from "../draft/place-draft.js";
import type { EntryContext } from "../entry/context.js";
import { fteText, readFte, type StatedFte } from "../entry/fte.js";
import { readNumber } from "../entry/numbers.js";
import { mapped, read, readEntry, under, unread, type Reading } from "../entry/reading.js";
import { optionalText, readText } from "../entry/texts.js";
import type { StaffingLine } from "../plan/plan-parts.js";
import { rateDraft, type RateDraft } from "./rate-draft.js";

/** A staffing line as its form has it: texts as they were typed, finished or not. */
export interface StaffingDraft {
  readonly list: "staffing";
  readonly role: string;
  readonly label: string;
  readonly perYear: boolean;
  readonly fte: string;
  readonly fteByYear: ByYearDraft;
  readonly rate: RateDraft;
  readonly place: PlaceDraft;
  readonly caseload: CaseloadDraft;
  readonly common: CommonDraft;
}

export const staffingDraft = (
  line: Partial<StaffingLine>,
  context: EntryContext,
): StaffingDraft => ({
  list: "staffing",
  role: line.role ?? "",
  label: line.label ?? "",
  perYear: line.fteByYear !== undefined,
  fte: fteText(line, context.locale),
  fteByYear: byYearDraft(line.fteByYear, context.locale),
  rate: rateDraft(line.rate ?? "", context),
  place: placeDraft(line, context.locale),
  caseload: caseloadDraft(line.caseload, context.locale),
  common: commonDraft(line, context),
});

type Quantity = StatedFte | { readonly fteByYear: Record<string, string> };

function readQuantity(draft: StaffingDraft, context: EntryContext): Reading<Quantity> {
  const { locale } = context;
  if (!draft.perYear) {
    const fte = readFte(draft.fte, locale);
    return fte.ok ? fte : unread(...fte.problems.map((each) => ({ ...each, path: ["fte"] })));
  }
  const { period } = draft.common;
  const readAll = period.duration === "oneOff" ? readStatedYears : readYears;
  const years = readAll(draft.fteByYear, activeYears(period, context), (text) =>
    readNumber(text, locale),
  );
  if (!years.ok) return unread(...under(["fteByYear"], years.problems));
  return mapped(years, (fteByYear) => ({ fteByYear }));
}

/** Reads the line. Its price is read beside it; here it has the id that it gets there. */
export function readStaffing(
  draft: StaffingDraft,
  id: string,
  rate: string,
  context: EntryContext,
): Reading<StaffingLine> {
  const { locale } = context;
  const { perYear, common } = draft;
  const quantity = readQuantity(draft, context);
  const rest = readEntry({
    id: read(id),
    role: readText(draft.role),
    label: optionalText(draft.label),
    rate: read(rate),
    ...readPlace(draft.place, locale, (text) => readNumber(text, locale)),
    caseload: readCaseload(draft.caseload, locale),
    ...readTerm(common.period, !perYear),
    ...(perYear ? {} : readPartYear(common.period, context)),
    ...readCommon(common, context),
  });
  if (quantity.ok && rest.ok) return read({ ...rest.value, ...quantity.value });
  return unread(...(rest.ok ? [] : rest.problems), ...(quantity.ok ? [] : quantity.problems));
}
