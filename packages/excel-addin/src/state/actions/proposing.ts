import { parsePlan, ProblemError, resolveView, type Plan, type View } from "@aarsvaerk/core";
import type { SheetNames } from "@aarsvaerk/workbook";
import { parseAddress } from "../../office/address.js";
import type { Failure } from "../../office/failure.js";
import type { Work } from "../../office/workbook-port.js";
import { fittingView } from "../fitting-view.js";
import type { Insertion } from "../pane-actions.js";
import type { PaneState, Proposed, WrittenSheets } from "../pane-state.js";
import { isSamePlan } from "../plan-text.js";
import { proposed } from "../transitions/writing.js";
import { workbookRoom } from "../workbook-room.js";
import { tell, tellFailure, valueOf, type ActionContext } from "./action-context.js";
import { readWorkbook } from "./reading.js";

/** What is written, and what the sheets are of then. */
type Prepared = Pick<Proposed, "writing" | "of" | "shows">;

const viewsOnce = (views: readonly View[]): View[] => [
  ...new Map(views.map((view) => [JSON.stringify(view), view])).values(),
];

/** Sheets that are there keep their language, and what their switches say. */
const sheetsToBe = ({ sheets: { written }, view }: PaneState, plan: Plan): WrittenSheets => ({
  plan,
  view: fittingView(plan, written?.view ?? view),
  alsoShown: viewsOnce((written?.alsoShown ?? []).map((each) => fittingView(plan, each))),
  locale: written?.locale ?? plan.language,
});

async function prepareSheets(
  { now, programVersion }: ActionContext,
  plan: Plan,
): Promise<Prepared> {
  const { buildWorkbook, carriedPlan, sheetNames } = await workbookRoom();
  const { written, read } = now().sheets;
  const of = sheetsToBe(now(), plan);
  return {
    writing: {
      kind: "sheets",
      workbook: buildWorkbook(plan, of),
      carried: carriedPlan(plan, of, programVersion),
      ...(written ? { replaces: buildWorkbook(read ?? written.plan, written) } : {}),
    },
    of,
    shows: firstTable(plan, of.view, sheetNames(plan, of.locale)),
  };
}

/** The sheet of the first proposal that is adopted: its Tabel 1 is what most came for. */
function firstTable(plan: Plan, view: View, { proposals, comparison }: SheetNames): string {
  const { adopted } = resolveView(plan, view);
  const [first] = [...proposals].filter(([id]) => adopted.has(id));
  return first?.[1] ?? comparison;
}

const unsettled = ({ sheets: { conflicts, other } }: PaneState): number =>
  conflicts.length + (other ? 1 : 0);

/** Tells what has to be settled first. @returns whether there is something */
function tellUnsettled(context: ActionContext): boolean {
  const count = unsettled(context.now());
  if (count === 0) return false;
  context.change((state) => ({
    ...state,
    tab: "sheetChanges",
    message: { kind: "unsettled", count },
  }));
  return true;
}

/**
 * The plan as it will be read back: with its keys in the order of the format.
 *
 * @throws ProblemError for a plan that could not be read back
 */
function asRead({ now, change }: ActionContext): Plan | undefined {
  const { plan } = now();
  const parsed = plan && parsePlan(plan);
  if (!parsed) return undefined;
  if (!parsed.ok) throw new ProblemError(parsed.problems);
  if (isSamePlan(plan, parsed.value)) return plan;
  change((state) => ({ ...state, plan: parsed.value }));
  return parsed.value;
}

/** Texts and sources are in no cell, and travel with the plan. */
const changesPlan = ({ sheets: { written } }: PaneState, { of }: Prepared): boolean =>
  of !== undefined && written !== undefined && !isSamePlan(of.plan, written.plan);

/** Finds out what a writing would change. @returns why not, where the workbook says so */
async function propose(
  context: ActionContext,
  prepared: Prepared,
  work: Work,
): Promise<Failure | undefined> {
  const reply = await context.port.foresee(prepared.writing, work);
  if (!reply.ok) return reply.failure;
  const foreseen = reply.value;
  if (foreseen.changes.length === 0 && !changesPlan(context.now(), prepared))
    tell(context, { kind: "done", what: "nothingToWrite" });
  else context.change((state) => proposed(state, { ...prepared, foreseen }));
  return undefined;
}

async function proposeOnce(context: ActionContext, work: Work): Promise<Failure | undefined> {
  if (tellUnsettled(context)) return undefined;
  try {
    const plan = asRead(context);
    return plan && (await propose(context, await prepareSheets(context, plan), work));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    tell(context, { kind: "problems", problems: error.problems });
    return undefined;
  }
}

/** Shows what writing the plan would change, as the workbook is now: where it has changed, it is read first. */
export async function proposeNow(context: ActionContext, work: Work): Promise<void> {
  const failure = await proposeOnce(context, work);
  if (!failure) return;
  const isNews = failure.code === "changedMeanwhile" && (await readWorkbook(context, work));
  const still = isNews ? await proposeOnce(context, work) : failure;
  if (still) tellFailure(context, still);
}

export const proposeSheets = (context: ActionContext): Promise<void> =>
  context.alone("foreseeing", async (work) => {
    const { isListening, sheets } = context.now();
    // Nobody has told what was changed in the cells.
    if (sheets.written && !isListening && !(await readWorkbook(context, work))) return;
    await proposeNow(context, work);
  });

const isPlanSheet = ({ sheets: { written, names } }: PaneState, sheet: string): boolean =>
  written !== undefined && names.some((name) => name.toLowerCase() === sheet.toLowerCase());

async function selectedPlace(context: ActionContext): Promise<{ readonly at: string } | undefined> {
  const at = valueOf(context, await context.port.selection());
  return at === undefined ? undefined : { at };
}

export const proposeTable = (
  context: ActionContext,
  { name, ...cells }: Insertion,
  where: "newSheet" | "selection",
): Promise<void> =>
  context.alone("foreseeing", async (work) => {
    const target = where === "newSheet" ? { newSheet: name } : await selectedPlace(context);
    if (!target) return;
    const on = "at" in target ? parseAddress(target.at)?.sheet : undefined;
    if (on !== undefined && isPlanSheet(context.now(), on)) {
      tellFailure(context, { code: "planSheet", aftermath: "asBefore", place: on });
      return;
    }
    const failure = await propose(
      context,
      { writing: { kind: "block", ...cells, locale: context.now().locale, target } },
      work,
    );
    if (failure) tellFailure(context, failure);
  });
