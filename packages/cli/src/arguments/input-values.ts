import {
  monthStarts,
  ProblemError,
  problemText,
  valueRange,
  type Problem,
  type ValueRange,
} from "@aarsvaerk/core";
import { BadInput, type Complaint } from "../input/complaint.js";
import { stepFault, stepFaultOf } from "./step-fault.js";
import { wrongForm } from "./wrong-form.js";

/** An input of the plan and what it is set to, as the command line states it. */
export interface VariedInput {
  /** The argument as it was typed. */
  readonly text: string;
  readonly path: string;
  readonly values: readonly string[];
  /** Where the values are equally far apart: what a search for a target goes through. */
  readonly range?: ValueRange;
}

const rangeForm = /^(.+?)\.\.([^/]+)(?:\/(.*))?$/u;

/**
 * Reads `rates/pris/amount=450000..550000/25000`, `…=480000;520000`, or `…/starts=2012` for the first
 * of every month. Numbers are as in a plan file, with a decimal point.
 */
export function variedInput(text: string): VariedInput {
  const at = text.indexOf("=");
  const [path, stated] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (path === "" || stated === "")
    throw wrongForm([], text, ({ values, range, starts }) => [values, range, starts]);
  const [, from, to, step] = rangeForm.exec(stated) ?? [];
  if (from !== undefined && to !== undefined) {
    if (!step) throw stepFault(text, "missing", exampleStep(from, to));
    const range = { from: from.trim(), to: to.trim(), step: step.trim() };
    return { text, path, values: [], range };
  }
  if (path.endsWith("/starts") && /^\d{4}$/.test(stated))
    return { text, path, values: monthStarts(Number.parseInt(stated, 10)) };
  return { text, path, values: stated.split(";").map((value) => value.trim()) };
}

/** A range with a step that leads from its one end towards the other. */
function exampleStep(from: string, to: string): string {
  const isDay = from.includes("-") && from.length === "2012-01-01".length;
  return `${from}..${to}/${!isDay && Number.parseFloat(to) < Number.parseFloat(from) ? "-1" : "1"}`;
}

/** Does what an argument asks for; what the core refuses of it is told of the argument as typed. */
export function blaming<T>(argument: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [first, ...rest] = error.problems;
    const fault = stepFaultOf(first);
    if (fault) throw stepFault(argument, fault);
    // A path that the plan does not have, and the target, have a name of their own.
    const isNamed = first.path.length === 0 || first.path[0] === "target";
    if (isNamed) throw error;
    const complaintAbout = (problem: Problem): Complaint => ({
      code: problem.code,
      problem: { ...problem, path: [argument] },
      text: (locale) => `${argument}: ${problemText({ ...problem, path: [] }, locale)}`,
    });
    throw new BadInput([complaintAbout(first), ...rest.map(complaintAbout)]);
  }
}

/** All the values, for a table of them. */
export const valuesOf = ({ text, values, range }: VariedInput): readonly string[] =>
  range ? blaming(text, () => valueRange(range)) : values;

/** Inputs with all their values, and one of them at a time where it must be found which one is wrong. */
export function trying<T>(
  inputs: readonly { readonly path: string; readonly values: readonly string[] }[],
  ask: (inputs: readonly { readonly path: string; readonly values: readonly string[] }[]) => T,
): T {
  try {
    return ask(inputs);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const { path, values } of inputs)
      for (const value of values)
        blaming(`${path}=${value}`, () => ask([{ path, values: [value] }]));
    throw error;
  }
}
