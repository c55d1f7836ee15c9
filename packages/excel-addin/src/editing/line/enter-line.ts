import type { Plan, Problem, ProblemPath } from "@aarsvaerk/core";
import type { EntryContext } from "../entry/context.js";
import { mapped, problemsOf, under, type Reading } from "../entry/reading.js";
import { edited } from "../plan/edited.js";
import { lineId, linePath, withLine } from "../plan/plan-lines.js";
import type { ListedLine, Rate } from "../plan/plan-parts.js";
import { readAmountLine } from "./amount-draft.js";
import type { LineDraft } from "./line-draft.js";
import { readPercentage } from "./percentage-draft.js";
import { readRate, usesOfRate, withRate } from "./rate-draft.js";
import { readStaffing } from "./staffing-draft.js";

/** Where the line of a form stands. */
export interface LinePlace {
  readonly owner: string;
  /** The line in the plan; nothing before it is complete for the first time. */
  readonly id?: string | undefined;
  /** Whether the line was begun in this form: its id then follows its text. */
  readonly isNew: boolean;
}

/** The plan with the line of a form, or what is wrong with the form. */
export type EnteredLine =
  | { readonly ok: true; readonly plan: Plan; readonly id: string; readonly draft: LineDraft }
  | {
      readonly ok: false;
      /** By path from the line; what is wrong with its price stands under `rate`. */
      readonly problems: readonly Problem[];
      /** What the line would break elsewhere, by path from the plan that was tried. */
      readonly elsewhere: readonly Problem[];
      readonly tried?: Plan;
    };

interface ReadLine {
  readonly listed: Reading<ListedLine>;
  readonly rate?: Reading<Rate>;
}

function readLine(draft: LineDraft, id: string, context: EntryContext): ReadLine {
  switch (draft.list) {
    case "staffing": {
      const rate = readRate(draft.rate, context);
      const line = readStaffing(draft, id, rate.ok ? rate.value.id : "", context);
      return { listed: mapped(line, (value) => ({ list: draft.list, line: value })), rate };
    }
    case "amounts":
      return {
        listed: mapped(readAmountLine(draft, id, context), (line) => ({ list: draft.list, line })),
      };
    case "percentages":
      return {
        listed: mapped(readPercentage(draft, id, context), (line) => ({ list: draft.list, line })),
      };
  }
}

/** A price that the form made and left again is gone, if nobody else has taken it up. */
function withoutLeftRate(plan: Plan, left: string | undefined): Plan {
  if (left === undefined || usesOfRate(plan, left) > 0) return plan;
  return { ...plan, rates: (plan.rates ?? []).filter(({ id }) => id !== left) };
}

const startsWith = (path: ProblemPath, start: ProblemPath): boolean =>
  start.every((step, at) => path[at] === step);

/** Problems of the plan as the form sees them: on the line, on its price, or elsewhere. */
function sorted(problems: readonly Problem[], line: ProblemPath, rate: ProblemPath) {
  const from = (start: ProblemPath, key: ProblemPath): Problem[] =>
    problems
      .filter(({ path }) => startsWith(path, start))
      .map((problem) => ({ ...problem, path: [...key, ...problem.path.slice(start.length)] }));
  return {
    problems: [...from(line, []), ...from(rate, ["rate"])],
    elsewhere: problems.filter(({ path }) => !startsWith(path, line) && !startsWith(path, rate)),
  };
}

/**
 * Takes the line of a form into the plan, and the price it makes with it. The plan changes only where
 * everything that the form says can be read and fits together.
 *
 * @param leftRate - a price that this form has made, and that may have been left for another one
 */
export function enterLine(
  draft: LineDraft,
  { owner, id: current, isNew }: LinePlace,
  context: EntryContext,
  leftRate?: string,
): EnteredLine {
  const { plan } = context;
  const text = draft.list === "staffing" ? draft.role : draft.label;
  const id = current !== undefined && !isNew ? current : lineId(plan, text, current);
  const { listed, rate } = readLine(draft, id, context);
  if (!listed.ok || rate?.ok === false)
    return {
      ok: false,
      problems: [...problemsOf(listed), ...under(["rate"], rate ? problemsOf(rate) : [])],
      elsewhere: [],
    };
  const priced = rate?.ok ? withRate(plan, rate.value) : plan;
  const tried = withoutLeftRate(withLine(priced, owner, listed.value, current), leftRate);
  const result = edited(tried);
  if (!result.ok) {
    const rateAt = (tried.rates ?? []).findIndex((each) => rate?.ok && each.id === rate.value.id);
    const at = linePath(tried, owner, draft.list, id);
    return { ok: false, tried, ...sorted(result.problems, at, ["rates", rateAt]) };
  }
  const entered =
    draft.list === "staffing" && rate?.ok
      ? { ...draft, rate: { ...draft.rate, id: rate.value.id } }
      : draft;
  return { ok: true, plan: result.plan, id, draft: entered };
}
