import { monthStarts, ProblemError, valueRange, type ValueRange } from "@aarsvaerk/core";

/** An input of the plan and what it is set to, as the command line states it. */
export interface VariedInput {
  readonly path: string;
  readonly values: readonly string[];
  /** Where the values are equally far apart: what a search for a target goes through. */
  readonly range?: ValueRange;
}

const rangeForm = /^(.+)\.\.(.+)\/(.+)$/u;

/**
 * Reads `rates/pris/amount=450000..550000/25000`, `…=480000;520000`, or `…/starts=2012` for the first
 * of every month. Numbers are as in a plan file, with a decimal point.
 */
export function variedInput(text: string): VariedInput {
  const at = text.indexOf("=");
  const [path, stated] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (path === "" || stated === "")
    throw new ProblemError([
      {
        code: "wrongForm",
        path: ["input"],
        found: text,
        expected: ["PATH=VALUE;VALUE", "PATH=FROM..TO/STEP", "…/starts=YEAR"],
      },
    ]);
  const [, from, to, step] = rangeForm.exec(stated) ?? [];
  if (from !== undefined && to !== undefined && step !== undefined) {
    const range = { from: from.trim(), to: to.trim(), step: step.trim() };
    return { path, values: [], range };
  }
  if (/\/(starts|ends)$/.test(path) && /^\d{4}$/.test(stated))
    return { path, values: monthStarts(Number.parseInt(stated, 10)) };
  return { path, values: stated.split(";").map((value) => value.trim()) };
}

/** All the values, for a table of them. */
export const valuesOf = ({ values, range }: VariedInput): readonly string[] =>
  range ? valueRange(range) : values;
