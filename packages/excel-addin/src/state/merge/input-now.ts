import { compare, inputValue, ProblemError, type Plan } from "@aarsvaerk/core";
import type { InputChange } from "@aarsvaerk/workbook";

type Value = InputChange["new"];

/** What an input is in a plan; `isThere` is false where its line, or what else it stood in, was removed. */
export interface InputNow {
  readonly isThere: boolean;
  readonly value?: Value;
}

export function inputNow(plan: Plan, path: string): InputNow {
  try {
    return { isThere: true, value: inputValue(plan, path) };
  } catch (error) {
    if (error instanceof ProblemError) return { isThere: false };
    throw error;
  }
}

export const isSameValue = (a: Value, b: Value): boolean =>
  typeof a === "object" && typeof b === "object" ? compare(a, b) === 0 : a === b;
