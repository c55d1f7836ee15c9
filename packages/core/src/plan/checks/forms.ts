import type { Problem, ProblemPath } from "../../problem/index.js";
import { placedFundingOf, placedLinesOf, type PlacedLine } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

type RatePart = NonNullable<NonNullable<Plan["rates"]>[number]["parts"]>[number];

const present = (value: object, keys: readonly string[]): string[] =>
  keys.filter((key) => (value as Record<string, unknown>)[key] !== undefined);

/** Exactly one of these keys must be there. */
function oneOf(value: object, path: ProblemPath, keys: readonly string[]): Problem[] {
  const found = present(value, keys);
  return found.length === 1
    ? []
    : [
        {
          code: "exactlyOneOf",
          path,
          expected: keys,
          ...(found.length > 0 && { found: found.join(", ") }),
        },
      ];
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

/** Only a temporary line has a last year. */
const lastYear = (line: object, path: ProblemPath): Problem[] =>
  present(line, ["until"]).map((found) => ({
    code: "untilNeedsTemporary",
    path: [...path, found],
    found,
  }));

const forDuration = (path: ProblemPath, key: string, duration: string): Problem => ({
  code: "conflict",
  path: [...path, key],
  found: key,
  details: { with: `duration: ${duration}` },
});

/** A temporary line says when it ends; a permanent one does not. */
function durationForms({ kind, line, path }: PlacedLine): Problem[] {
  const { duration = "permanent" } = line;
  const ends = present(line, ["ends"]).length > 0;
  switch (duration) {
    case "permanent":
      return lastYear(line, path);
    case "temporary":
      return ends ? [] : requiredKey(line, path, "until", duration);
    case "oneOff": {
      const years = present(line, ["fteByYear", "amountByYear"]).length > 0 || ends;
      return [
        ...lastYear(line, path),
        ...(years ? [] : requiredKey(line, path, "from", duration)),
        // No part-year factor touches a one-off amount (rule 8).
        ...(kind === "amount" ? present(line, [...dates, "factorByYear"]) : []).map((key) =>
          forDuration(path, key, duration),
        ),
      ];
    }
  }
}

function lineForms(placed: PlacedLine): Problem[] {
  const { kind, line, path } = placed;
  const common = [...apart(line, path, "unit", ["split"]), ...durationForms(placed)];
  if (kind === "percentage") return common;
  const [once, byYear] =
    kind === "staffing" ? [["fte", "positions"], "fteByYear"] : [["amount"], "amountByYear"];
  return [
    ...common,
    ...dates.flatMap((date) => apart(line, path, date, ["factorByYear", "from", "until"])),
    ...oneOf(line, path, [...once, byYear]),
    ...apart(line, path, byYear, [...dates, "factorByYear"]),
  ];
}

/** A part of a rate is an amount or a percentage; the first has nothing before it to take one of. */
function ratePartForms(part: RatePart, at: number, path: ProblemPath): Problem[] {
  const [stated, ...others] = present(part, ["amount", "percent"]);
  if (others.length > 0 || (at > 0 && stated === undefined))
    return oneOf(part, path, ["amount", "percent"]);
  if (stated === "amount") return apart(part, path, "amount", ["of"]);
  if (at > 0) return [];
  if (stated === undefined)
    return [{ code: "missingKey", path: [...path, "amount"], expected: ["nonNegativeDecimal"] }];
  // Where it names what it is taken of, that is what is reported: it stands below, or nowhere.
  return part.of && part.of.length > 0 ? [] : [{ code: "firstPartPercent", path }];
}

/** Of several ways to state one thing, each entry uses exactly one. */
export function checkForms(plan: Plan): Problem[] {
  return [
    ...placedLinesOf(plan).flatMap(lineForms),
    ...placedFundingOf(plan).flatMap(({ entries, path }) =>
      entries.flatMap((entry, position) => [
        ...oneOf(entry, [...path, position], ["funder", "frame"]),
        ...oneOf(entry, [...path, position], ["share", "amount", "amountByYear"]),
        // A share follows the cost, and with it the prices.
        ...apart(entry, [...path, position], "share", ["indexed"]),
      ]),
    ),
    ...(plan.rates ?? []).flatMap((rate, position) => [
      ...oneOf(rate, ["rates", position], ["amount", "parts"]),
      ...(rate.parts ?? []).flatMap((part, at) =>
        ratePartForms(part, at, ["rates", position, "parts", at]),
      ),
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
