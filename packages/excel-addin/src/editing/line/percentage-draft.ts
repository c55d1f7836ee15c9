import { commonDraft, readCommon, type CommonDraft } from "../draft/common-draft.js";
import { readTerm } from "../draft/period-draft.js";
import type { EntryContext } from "../entry/context.js";
import { numberText, readPercent } from "../entry/numbers.js";
import { optionalList, read, readEntry, type Reading } from "../entry/reading.js";
import { optionalText, readText } from "../entry/texts.js";
import type { PercentageLine } from "../plan/plan-parts.js";

type Base = NonNullable<PercentageLine["of"]>;
type ControlArea = NonNullable<Base["controlAreas"]>[number];

/** A percentage of other lines as its form has it. */
export interface PercentageDraft {
  readonly list: "percentages";
  readonly label: string;
  readonly percent: string;
  /** What it is taken of; every line that is not a percentage where all are empty. */
  readonly of: {
    readonly lines: readonly string[];
    readonly roles: readonly string[];
    readonly controlAreas: readonly ControlArea[];
  };
  readonly unit: string;
  readonly common: CommonDraft;
}

export const percentageDraft = (
  line: Partial<PercentageLine>,
  context: EntryContext,
): PercentageDraft => ({
  list: "percentages",
  label: line.label ?? "",
  percent: numberText(line.percent, context.locale),
  of: {
    lines: line.of?.lines ?? [],
    roles: line.of?.roles ?? [],
    controlAreas: line.of?.controlAreas ?? [],
  },
  unit: line.unit ?? "",
  common: commonDraft(line, context),
});

function readBase({
  lines,
  roles,
  controlAreas,
}: PercentageDraft["of"]): Reading<Base | undefined> {
  if (lines.length + roles.length + controlAreas.length === 0) return read(undefined);
  return readEntry({
    lines: optionalList(lines),
    roles: optionalList(roles),
    controlAreas: optionalList(controlAreas),
  });
}

export const readPercentage = (
  draft: PercentageDraft,
  id: string,
  context: EntryContext,
): Reading<PercentageLine> =>
  readEntry({
    id: read(id),
    label: readText(draft.label),
    percent: readPercent(draft.percent, context.locale),
    of: readBase(draft.of),
    unit: optionalText(draft.unit),
    ...readTerm(draft.common.period, false),
    ...readCommon(draft.common, context),
  });
