import type { Locale, Problem, ProblemPath } from "@aarsvaerk/core";
import { fieldText } from "./field-text.js";

/** What is wrong with the fields of a form, in words. */
export interface Errors {
  /** The first problem at or below one of these places. */
  readonly at: (...places: readonly (string | ProblemPath)[]) => string | undefined;
  /** The problem with something as a whole, not with a part of it. */
  readonly wholeAt: (place: ProblemPath) => string | undefined;
  /** The errors of a part of the form. */
  readonly within: (...path: ProblemPath) => Errors;
}

const startsWith = (path: ProblemPath, start: ProblemPath): boolean =>
  start.every((step, at) => path[at] === step);

const empty = new Set(["emptyField", "emptyText", "missingKey", "emptyList"]);

/** Problems that only say that a field is empty: in a form that was just begun, all of them are. */
export const isEmptiness = ({ code }: Problem): boolean => empty.has(code);

export const errorsOf = (problems: readonly Problem[], locale: Locale): Errors => ({
  at: (...places) => {
    const found = problems.find(({ path }) =>
      places.some((place) => startsWith(path, typeof place === "string" ? [place] : place)),
    );
    return found && fieldText(found, locale);
  },
  wholeAt: (place) => {
    const found = problems.find(
      ({ path }) => path.length === place.length && startsWith(path, place),
    );
    return found && fieldText(found, locale);
  },
  within: (...start) =>
    errorsOf(
      problems
        .filter(({ path }) => startsWith(path, start))
        .map((problem) => ({ ...problem, path: problem.path.slice(start.length) })),
      locale,
    ),
});
