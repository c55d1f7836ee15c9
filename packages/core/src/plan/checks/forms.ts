import type { Problem, ProblemPath } from "../../problem/index.js";
import { placedFundingOf, placedLinesOf, type PlacedLine } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

const present = (value: object, keys: readonly string[]): string[] =>
  keys.filter((key) => (value as Record<string, unknown>)[key] !== undefined);

/** Exactly one of these keys must be there. */
function oneOf(value: object, path: ProblemPath, keys: readonly string[]): Problem[] {
  const found = present(value, keys);
  return found.length === 1
    ? []
    : [{ code: "exactlyOneOf", path, found: found.join(", "), expected: keys }];
}

/** These keys cannot stand together: the second would change what the first says. */
function apart(
  value: object,
  path: ProblemPath,
  first: string,
  others: readonly string[],
): Problem[] {
  if (present(value, [first]).length === 0) return [];
  return present(value, others).map((other) => ({
    code: "conflict",
    path: [...path, other],
    found: other,
    details: { with: first },
  }));
}

function requiredKey(value: object, path: ProblemPath, key: string, because: string): Problem[] {
  return present(value, [key]).length === 1
    ? []
    : [{ code: "missingKey", path: [...path, key], expected: [key], details: { because } }];
}

const dates = ["starts", "ends"] as const;

function lineForms({ kind, line, path }: PlacedLine): Problem[] {
  const common = [
    ...apart(line, path, "unit", ["split"]),
    ...(line.duration === "temporary"
      ? requiredKey(line, path, "until", "duration: temporary")
      : line.until === undefined
        ? []
        : [
            {
              code: "conflict" as const,
              path: [...path, "until"],
              found: "until",
              details: { with: `duration: ${line.duration ?? "permanent"}` },
            },
          ]),
  ];
  if (kind === "percentage") return common;
  const partYear = [
    ...dates.flatMap((date) => apart(line, path, date, ["factorByYear", "from", "until"])),
  ];
  if (kind === "staffing")
    return [
      ...common,
      ...partYear,
      ...oneOf(line, path, ["fte", "fteByYear", "positions"]),
      ...apart(line, path, "fteByYear", [...dates, "factorByYear"]),
    ];
  return [
    ...common,
    ...partYear,
    ...oneOf(line, path, ["amount", "amountByYear"]),
    ...apart(line, path, "amountByYear", [...dates, "factorByYear"]),
    ...(line.duration === "oneOff" ? oneOffForms(line, path) : []),
  ];
}

/** A one-off amount falls in a stated year, and no part-year factor touches it (rule 8). */
function oneOffForms(line: object, path: ProblemPath): Problem[] {
  return [
    ...(present(line, ["amount"]).length > 0
      ? requiredKey(line, path, "from", "duration: oneOff")
      : []),
    ...present(line, [...dates, "factorByYear"]).map((key) => ({
      code: "conflict" as const,
      path: [...path, key],
      found: key,
      details: { with: "duration: oneOff" },
    })),
  ];
}

/** Of several ways to state one thing, each entry uses exactly one. */
export function checkForms(plan: Plan): Problem[] {
  return [
    ...placedLinesOf(plan).flatMap(lineForms),
    ...placedFundingOf(plan).flatMap(({ entries, path }) =>
      entries.flatMap((entry, position) => [
        ...oneOf(entry, [...path, position], ["funder", "frame"]),
        ...oneOf(entry, [...path, position], ["share", "amount", "amountByYear"]),
      ]),
    ),
    ...(plan.rates ?? []).flatMap((rate, position) => [
      ...oneOf(rate, ["rates", position], ["amount", "parts"]),
      ...(rate.parts ?? []).flatMap((part, at) => [
        ...oneOf(part, ["rates", position, "parts", at], ["amount", "percent"]),
        ...apart(part, ["rates", position, "parts", at], "amount", ["of"]),
      ]),
    ]),
    ...(plan.indexSeries ?? []).flatMap((series, position) => [
      ...oneOf(series, ["indexSeries", position], ["publications", "over"]),
      ...(series.over === undefined
        ? apart(series, ["indexSeries", position], "publications", ["spread"])
        : requiredKey(series, ["indexSeries", position], "spread", "over")),
      ...(series.publications ?? []).flatMap((publication, at) =>
        oneOf(
          publication,
          ["indexSeries", position, "publications", at],
          ["growth", "indexNumbers"],
        ),
      ),
    ]),
  ];
}
