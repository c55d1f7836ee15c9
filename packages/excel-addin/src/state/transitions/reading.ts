import type { Plan } from "@aarsvaerk/core";
import type { PlanReading, ReadingFinding } from "@aarsvaerk/workbook";
import { omitted } from "../../omitted.js";
import { fittingView } from "../fitting-view.js";
import { merge, type Merged } from "../merge/index.js";
import type { Message, PaneState, SheetsState, WrittenSheets } from "../pane-state.js";
import { isSamePlan } from "../plan-text.js";
import { brokenIn } from "../standing.js";
import { edited } from "./editing.js";
import { settled } from "./settled.js";

/** What was read from the workbook. */
export interface Read {
  readonly reading: PlanReading;
  readonly isEmpty: boolean;
  readonly names: readonly string[];
}

/** A reading of a workbook that carries a plan. */
type OfPlan = PlanReading & { readonly carried: Plan };

const isOfPlan = (reading: PlanReading): reading is OfPlan => reading.carried !== undefined;

const writtenBy = (reading: OfPlan): WrittenSheets => ({
  plan: reading.carried,
  view: reading.ok ? reading.view : {},
  ...(reading.ok ? { alsoShown: reading.alsoShown } : {}),
  locale: reading.locale ?? reading.carried.language,
});

/** What was done about the changes of cells. */
type Dealt = Pick<Merged, "taken" | "turnedDown" | "conflicts">;

/**
 * A change that the plan does not hold with is taken with others, turned down or a conflict, and told as
 * that; sheets of somebody else's are nothing to remark on in a workbook that people work in.
 */
const unremarked: readonly ReadingFinding["code"][] = ["changeRefused", "sheetAdded"];

const sheetsAfter = (reading: OfPlan, dealt: Dealt, names: readonly string[]): SheetsState => ({
  written: writtenBy(reading),
  ...(reading.ok ? { read: reading.plan } : {}),
  names,
  taken: dealt.taken,
  turnedDown: dealt.turnedDown,
  conflicts: dealt.conflicts,
  findings: reading.findings.filter(({ code }) => !unremarked.includes(code)),
});

/** A workbook without a plan: what the pane works on stays, and so do the sheets that are listened for. */
function withoutPlan(state: PaneState, { reading, isEmpty }: Read): PaneState {
  const hasPart = reading.findings.some(({ code }) => code !== "noPlan");
  const found = isEmpty ? "nothing" : hasPart ? "unreadablePlan" : "somethingElse";
  // That a workbook has no plan is nothing to remark on, unless it had one.
  const findings = hasPart || state.sheets.written ? reading.findings : [];
  return { ...state, found, sheets: { ...state.sheets, findings } };
}

/** Opens the plan of the workbook: nothing in the pane speaks against it. */
function opened(state: PaneState, reading: OfPlan, names: readonly string[]): PaneState {
  const merged = merge({ changes: reading.changes, taken: [], turnedDown: [] }, reading.carried);
  const sheets = sheetsAfter(reading, merged, names);
  const wished = reading.ok ? reading.view : {};
  return {
    ...edited(state, merged.plan),
    found: "plan",
    sheets,
    view: fittingView(merged.plan, wished),
    message: { kind: "done", what: "opened", count: reading.changes.length },
  };
}

/** The pane says nothing that would be lost: it was not edited, or to what the workbook holds now. */
const losesNothing = ({ plan, sheets }: PaneState, { carried }: OfPlan): boolean =>
  plan === undefined ||
  isSamePlan(plan, carried) ||
  (sheets.read !== undefined && isSamePlan(plan, sheets.read));

function told({ news, conflicts }: Merged, before: SheetsState, now: SheetsState) {
  const message = (one: Message) => ({ message: one });
  if (conflicts.length > before.conflicts.length)
    return message({ kind: "unsettled", count: conflicts.length });
  if (brokenIn(now).length > brokenIn(before).length) return message({ kind: "broken" });
  return news.length > 0 ? message({ kind: "done", what: "fetched", count: news.length }) : {};
}

/** What was changed in cells since the workbook was last read comes into the plan. */
function fetched(
  state: PaneState,
  plan: Plan,
  reading: OfPlan,
  names: readonly string[],
): PaneState {
  const { taken, turnedDown } = state.sheets;
  const merged = merge({ changes: reading.changes, taken, turnedDown }, plan);
  const sheets = sheetsAfter(reading, merged, names);
  return settled({
    ...edited(state, merged.plan),
    found: "plan",
    sheets,
    ...told(merged, state.sheets, sheets),
  });
}

/** The workbook was read. */
export function read(state: PaneState, found: Read): PaneState {
  const { reading, names } = found;
  if (!isOfPlan(reading)) return withoutPlan(state, found);
  const { plan, sheets } = state;
  const isSameWriting = sheets.written && isSamePlan(sheets.written.plan, reading.carried);
  if (plan && isSameWriting) return fetched(state, plan, reading, names);
  if (losesNothing(state, reading)) return opened(state, reading, names);
  return {
    ...state,
    found: "plan",
    tab: "sheetChanges",
    sheets: { ...sheets, names, other: reading },
    message: { kind: "unsettled", count: 1 },
  };
}

/**
 * Which of two plans is worked on: that of the workbook, or the one in the pane, which will replace it. What
 * was changed in cells of a plan that is not kept, is turned down with it.
 */
export function planChosen(state: PaneState, keep: "sheet" | "pane"): PaneState {
  const { other, names } = state.sheets;
  if (!other || !isOfPlan(other)) return state;
  if (keep === "sheet") return opened(state, other, names);
  const dealt: Dealt = { taken: [], turnedDown: other.changes, conflicts: [] };
  return { ...omitted(state, "message"), sheets: sheetsAfter(other, dealt, names) };
}
