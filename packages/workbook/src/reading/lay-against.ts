import { inputPlace, ProblemError, type Plan } from "@aarsvaerk/core";
import { workbookOf } from "../build-workbook.js";
import { frameOf, type Frame } from "../layout/frame.js";
import type { ReadableWorkbook } from "../sheet/read-workbook.js";
import type { Workbook } from "../sheet/workbook.js";
import { alignSheet, goneSheet, type AlignedSheet } from "./alignment/align-sheet.js";
import { matchSheets } from "./alignment/match-sheets.js";
import { movesOf } from "./alignment/moves.js";
import { applyChanges } from "./apply-changes.js";
import type { ReadingFinding } from "./finding.js";
import { finding } from "./findings.js";
import { nameFindings } from "./names.js";
import { openPlan, type OpenedPlan } from "./open-plan.js";
import type { PlanRead, PlanReading, ReadInput } from "./plan-reading.js";
import { readSheet } from "./read-sheet.js";
import { addedSheet, missingSheet } from "./structure.js";
import { choiceIn, viewOf, type Choice } from "./switches.js";

/** A workbook beside the one that its plan makes. */
interface LaidOut {
  readonly frame: Frame;
  readonly expected: Workbook;
  readonly sheets: readonly AlignedSheet[];
  readonly choice: Choice;
}

/** What reading comes to, and where it can be read on. */
export type LaidAgainst =
  | { readonly reading: Exclude<PlanReading, PlanRead> }
  | { readonly reading: PlanRead; readonly laid: LaidOut };

type Made =
  | { readonly ok: true; readonly frame: Frame }
  | { readonly ok: false; readonly findings: readonly ReadingFinding[] };

/** What the sheets of a plan are made of; nothing where the plan has no such view. */
export function frameIn(make: () => Frame): Made {
  try {
    return { ok: true, frame: make() };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const findings = error.problems.map((problem) => finding("notShown", "", { problem }));
    return { ok: false, findings };
  }
}

/** The sheets know inputs by their positions; a reader of the plan by ids. */
const byIds =
  (plan: Plan) =>
  <Of extends Pick<ReadInput, "path">>(input: Of): Of => ({
    ...input,
    path: inputPlace(plan, input.path).path,
  });

/** What reading an intact plan comes to, with the workbook it makes laid against the one found. */
function layOpened(
  opened: OpenedPlan,
  frame: Frame,
  workbook: ReadableWorkbook,
  before: readonly ReadingFinding[],
): LaidAgainst {
  const { plan, locale, view, alsoShown } = opened;
  const expected = workbookOf(frame);
  const { pairs, missing, added } = matchSheets(expected.sheets, workbook.sheets);
  const aligned = new Map([...pairs].map(([sheet, found]) => [sheet, alignSheet(sheet, found)]));
  const sheets = [...aligned.values()];
  const moves = movesOf(sheets);
  const readings = expected.sheets.map((sheet) =>
    readSheet(aligned.get(sheet) ?? goneSheet(sheet), moves),
  );
  const choice = choiceIn(frame, expected, sheets);
  const changes = readings.flatMap((reading) => reading.changes).map(byIds(plan));
  const findings = [
    ...before,
    ...missing.map(missingSheet),
    ...added.map(addedSheet),
    ...nameFindings(expected, workbook, moves),
    ...readings.flatMap((reading) => reading.findings),
    ...choice.findings,
  ];
  const applied = applyChanges(plan, changes);
  if (!applied.ok)
    return {
      reading: {
        ok: false,
        carried: plan,
        locale,
        changes,
        findings: [...findings, ...applied.findings],
      },
    };
  return {
    reading: {
      ok: true,
      plan: applied.plan,
      carried: plan,
      view: viewOf(choice, frame),
      alsoShown: [...alsoShown, view],
      locale,
      inputs: readings.flatMap((reading) => reading.inputs).map(byIds(plan)),
      changes,
      findings,
    },
    laid: { frame, expected, sheets, choice },
  };
}

/** Reads a workbook against the one that the plan in it makes. */
export function layAgainst(workbook: ReadableWorkbook): LaidAgainst {
  const opened = openPlan(workbook.carried);
  const refused = (findings: readonly ReadingFinding[], about: Partial<OpenedPlan> = {}) => ({
    reading: {
      ok: false as const,
      ...(about.plan && { carried: about.plan }),
      ...(about.locale && { locale: about.locale }),
      changes: [],
      findings,
    },
  });
  if (!opened.ok) return refused(opened.findings);
  const made = frameIn(() => frameOf(opened.plan, opened.view, opened.locale, opened.alsoShown));
  if (!made.ok) return refused([...opened.findings, ...made.findings], opened);
  return layOpened(opened, made.frame, workbook, opened.findings);
}
