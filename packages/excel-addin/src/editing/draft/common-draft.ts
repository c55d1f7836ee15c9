import type { EntryContext } from "../entry/context.js";
import { optionalList, read, readEntry, readList, type Reading } from "../entry/reading.js";
import { choice, optionalText } from "../entry/texts.js";
import type { ListedLine, StaffingLine } from "../plan/plan-parts.js";
import { accountDrafts, readAccounts, type AccountDraft } from "./accounts-draft.js";
import { fundingDraft, readFunding, type FundingDraft } from "./funding-draft.js";
import { periodDraft, type PeriodDraft } from "./period-draft.js";
import { provenanceDraft, readProvenance, type ProvenanceDraft } from "./provenance-draft.js";

type ControlArea = NonNullable<StaffingLine["controlArea"]>;
type Condition = NonNullable<StaffingLine["when"]>;

/** Which proposals must be adopted, or must not be, for a line to apply. */
export interface ConditionDraft {
  readonly adopted: readonly string[];
  readonly notAdopted: readonly string[];
}

/** What the form of every line has, whatever it costs. */
export interface CommonDraft {
  readonly period: PeriodDraft;
  readonly controlArea: "" | ControlArea;
  readonly accounts: readonly AccountDraft[];
  readonly targetGroup: string;
  readonly activity: string;
  readonly when: ConditionDraft;
  readonly funding: readonly FundingDraft[];
  readonly series: string;
  readonly provenance: ProvenanceDraft;
}

export const commonDraft = (
  line: Partial<ListedLine["line"]>,
  { locale }: EntryContext,
): CommonDraft => ({
  period: periodDraft(line, locale),
  controlArea: line.controlArea ?? "",
  accounts: accountDrafts(line.accounts),
  targetGroup: line.targetGroup ?? "",
  activity: line.activity ?? "",
  when: { adopted: line.when?.adopted ?? [], notAdopted: line.when?.notAdopted ?? [] },
  funding: (line.funding ?? []).map((entry) => fundingDraft(entry, locale)),
  series: line.series ?? "",
  provenance: provenanceDraft(line),
});

function readCondition({ adopted, notAdopted }: ConditionDraft): Reading<Condition | undefined> {
  if (adopted.length + notAdopted.length === 0) return read(undefined);
  return readEntry({ adopted: optionalList(adopted), notAdopted: optionalList(notAdopted) });
}

export const readCommon = (draft: CommonDraft, context: EntryContext) => ({
  controlArea: choice(draft.controlArea),
  accounts: readAccounts(draft.accounts),
  targetGroup: optionalText(draft.targetGroup),
  activity: optionalText(draft.activity),
  when: readCondition(draft.when),
  funding: readList(draft.funding.map((entry) => readFunding(entry, context))),
  series: optionalText(draft.series),
  ...readProvenance(draft.provenance),
});
