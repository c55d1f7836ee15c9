import {
  explain,
  explanationLines,
  inputPlace,
  ProblemError,
  type ExplanationLine,
  type Locale,
  type Plan,
  type Problem,
  type View,
} from "@aarsvaerk/core";
import { outcomeIn, perPlan } from "../../results/index.js";

/** A step of an explanation, with the input that it tells and the steps that it is made of. */
export interface ExplainedStep {
  readonly text: string;
  readonly details: readonly string[];
  /** The path of the input in the plan, by ids. */
  readonly input?: string;
  readonly parts: readonly ExplainedStep[];
}

export type Explained =
  | { readonly ok: true; readonly step: ExplainedStep }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Step = ExplanationLine["step"];

/** The step that states an input: a stated amount is settled as it is, and told in one. */
function statedIn(step: Step): Step | undefined {
  const { operation, operands } = step;
  if (operation === "input" || operation === "partYear") return step;
  return operation === "settle" ? operands.find((each) => each.operation === "input") : undefined;
}

/** A place as explanations write it, `rates[0].amount`, as a path of the plan: `rates/0/amount`. */
const asPath = (place: string): string => place.replace(/\[(\d+)\]/g, "/$1").replaceAll(".", "/");

/** The path of a stated input; what the plan only implies has none. */
function inputOf({ step }: ExplanationLine, plan: Plan): string | undefined {
  const { path } = statedIn(step) ?? {};
  if (path === undefined) return undefined;
  try {
    return inputPlace(plan, asPath(path)).path;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return undefined;
  }
}

/** Lines that are set in, as steps within steps. */
function stepOf(
  [first, ...rest]: readonly ExplanationLine[],
  plan: Plan,
): ExplainedStep | undefined {
  if (!first) return undefined;
  const starts = rest.flatMap(({ depth }, at) => (depth === first.depth + 1 ? [at] : []));
  const input = inputOf(first, plan);
  return {
    text: first.text,
    details: first.details,
    ...(input === undefined ? {} : { input }),
    parts: starts.flatMap((start, at) => stepOf(rest.slice(start, starts[at + 1]), plan) ?? []),
  };
}

/** How a figure of a plan came about, in words, down to the sources. */
export const explainedFigure = perPlan(
  (plan: Plan, path: string, view: View, locale: Locale): Explained => {
    try {
      const step = explain(outcomeIn(plan, view), path);
      const told = stepOf(explanationLines(step, { locale, currency: plan.currency }), plan);
      return told ? { ok: true, step: told } : { ok: false, problems: [] };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { ok: false, problems: error.problems };
    }
  },
);
