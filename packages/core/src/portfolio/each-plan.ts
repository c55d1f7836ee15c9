import { failure, failWith, ProblemError, type Problem, type Result } from "../problem/index.js";

/** Does something with one plan; what stands in its way is told by the plan's name. */
export function inPlan<Value>(name: string, make: () => Value): Result<Value> {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return failure(
      error.problems.map((problem) => ({ ...problem, path: [name, ...problem.path] })),
    );
  }
}

/** The values of all plans; else all problems of all of them, at once. */
export function valuesOfAll<Value>(
  results: readonly Result<Value>[],
  others: readonly Problem[] = [],
): Value[] {
  failWith([...others, ...results.flatMap((result) => (result.ok ? [] : result.problems))]);
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}
