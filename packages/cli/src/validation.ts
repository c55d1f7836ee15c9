import {
  evaluate,
  findingText,
  ProblemError,
  type Finding,
  type Locale,
  type Plan,
  type View,
} from "@aarsvaerk/core";
import { BadInput, type Complaint } from "./input/complaint.js";
import type { Remarks } from "./input/plan-document.js";
import { nameOf as nameOfFile, readPlanFile } from "./input/read-plan-file.js";
import { cliTexts } from "./text/index.js";
import { badInputOf, type ExitCode } from "./with-plan.js";

/** A finding, and the views of the plan in which it stands. */
interface ViewedFinding {
  readonly views: readonly View[];
  readonly finding: Finding;
}

/** What became of one file. */
export interface Verdict {
  readonly file: string;
  readonly exitCode: ExitCode;
  readonly locale?: Locale;
  readonly plan?: Plan;
  readonly problems: readonly Complaint[];
  readonly findings: readonly ViewedFinding[];
  readonly remarks?: Remarks;
}

/**
 * The baseline, every scenario and, on its own, every proposal that no scenario adopts: every line of
 * the plan is then worked out at least once.
 */
function viewsOf({ scenarios = [], proposals = [] }: Plan): View[] {
  const adopted = new Set(scenarios.flatMap(({ adopts }) => adopts));
  return [
    {},
    ...scenarios.map(({ id }) => ({ scenario: id })),
    ...proposals.filter(({ id }) => !adopted.has(id)).map(({ id }) => ({ adopted: [id] })),
  ];
}

function findingsIn(plan: Plan, view: View): readonly Finding[] {
  const { findings } = evaluate(plan, view);
  // A proposal looked at alone misses those it requires; that says nothing about the plan.
  return findings.filter(({ code }) => view.adopted === undefined || code !== "requiresMissing");
}

/** What a baseline brings with it stands in every scenario, and is said once. */
function allFindings(plan: Plan): ViewedFinding[] {
  const found = new Map<string, { views: View[]; finding: Finding }>();
  for (const view of viewsOf(plan))
    for (const finding of findingsIn(plan, view)) {
      const text = findingText(finding, plan, plan.language);
      const known = found.get(text) ?? { views: [], finding };
      found.set(text, known);
      known.views.push(view);
    }
  return [...found.values()];
}

/** Reads a plan and works it out in every view of it. */
export async function validate(path: string): Promise<Verdict> {
  const file = nameOfFile(path);
  try {
    const document = await readPlanFile(path);
    const { plan } = document;
    try {
      const findings = allFindings(plan);
      const { remarks } = document;
      const exitCode = findings.length > 0 || remarks?.isWarning ? 1 : 0;
      const checked = { plan, problems: [], findings, ...(remarks && { remarks }) };
      return { file, exitCode, locale: plan.language, ...checked };
    } catch (error) {
      throw error instanceof ProblemError ? badInputOf(error, document) : error;
    }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const { complaints: problems, language } = error;
    return { file, exitCode: 2, problems, findings: [], ...(language && { locale: language }) };
  }
}

/** How many scenarios, and proposals outside them, a plan was worked out for. */
export function viewCounts(plan: Plan): { scenarios: number; proposals: number } {
  const views = viewsOf(plan);
  return {
    scenarios: views.filter(({ scenario }) => scenario !== undefined).length,
    proposals: views.filter(({ adopted }) => adopted !== undefined).length,
  };
}

function nameOfView({ scenario, adopted = [] }: View, plan: Plan, locale: Locale): string {
  const named = plan.scenarios?.find(({ id }) => id === scenario);
  if (named) return named.label ?? named.id;
  const proposal = plan.proposals?.find(({ id }) => id === adopted[0]);
  return proposal?.title ?? cliTexts[locale].validate.baseline;
}

/** A finding, after the names of the views it stands in; unnamed where these are all. */
export function viewedFindingText(
  { views, finding }: ViewedFinding,
  plan: Plan,
  locale: Locale,
): string {
  const text = findingText(finding, plan, locale);
  if (views.length === viewsOf(plan).length) return text;
  return `${views.map((view) => nameOfView(view, plan, locale)).join(", ")}: ${text}`;
}
