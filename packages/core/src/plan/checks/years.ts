import type { Problem, ProblemPath } from "../../problem/index.js";
import { yearsOf } from "../../period/index.js";
import { placedFundingOf, placedLinesOf, type PlacedLine } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

function outside(
  table: Readonly<Record<string, unknown>> | undefined,
  path: ProblemPath,
  years: readonly number[],
  of: "plan" | "line" = "plan",
): Problem[] {
  return Object.keys(table ?? {})
    .filter((year) => !years.includes(Number.parseInt(year, 10)))
    .map((year) => ({
      code: "yearOutside",
      path: [...path, year],
      found: year,
      expected: years.map(String),
      details: { of },
    }));
}

/** A series of figures states every year in which its line is active: a gap is not a zero. */
function gaps(
  table: Readonly<Record<string, unknown>> | undefined,
  path: ProblemPath,
  years: readonly number[],
): Problem[] {
  if (!table) return [];
  return years
    .filter((year) => table[String(year)] === undefined)
    .map((year) => ({
      code: "missingYear",
      path: [...path, String(year)],
      expected: [String(year)],
    }));
}

/** The years from the first stated one to the last: before and after them a grant is not given. */
function between(
  table: Readonly<Record<string, unknown>> | undefined,
  years: readonly number[],
): number[] {
  const stated = Object.keys(table ?? {}).map((year) => Number.parseInt(year, 10));
  return years.filter((year) => year > Math.min(...stated) && year < Math.max(...stated));
}

/** A line begins before the plan ends, and ends after the plan begins. */
function datesOutside({ kind, line, path }: PlacedLine, years: readonly number[]): Problem[] {
  if (kind === "percentage") return [];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const at = (key: "starts" | "ends", isOutside: (year: number) => boolean): Problem[] => {
    const found = line[key];
    return found !== undefined && isOutside(Number.parseInt(found, 10))
      ? [{ code: "yearOutside", path: [...path, key], found, expected: years.map(String) }]
      : [];
  };
  return [...at("starts", (year) => year > last), ...at("ends", (year) => year < first)];
}

function lineYears(placed: PlacedLine, years: readonly number[]): Problem[] {
  const { kind, line, path } = placed;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const bounds = [
    ...(line.from !== undefined && (line.from < first || line.from > last)
      ? [
          {
            code: "yearOutside" as const,
            path: [...path, "from"],
            found: String(line.from),
            expected: years.map(String),
          },
        ]
      : []),
    ...(line.until !== undefined && line.until < (line.from ?? first)
      ? [
          {
            code: "outOfRange" as const,
            path: [...path, "until"],
            found: String(line.until),
            expected: [`≥ ${String(line.from ?? first)}`],
          },
        ]
      : []),
  ];
  if (kind === "percentage") return bounds;
  const active = years.filter(
    (year) => year >= (line.from ?? first) && year <= (line.until ?? last),
  );
  const dates =
    line.starts !== undefined && line.ends !== undefined && line.ends < line.starts
      ? [
          {
            code: "outOfRange" as const,
            path: [...path, "ends"],
            found: line.ends,
            expected: [`≥ ${line.starts}`],
          },
        ]
      : [];
  const series: [string, Readonly<Record<string, string>> | undefined] =
    kind === "staffing" ? ["fteByYear", line.fteByYear] : ["amountByYear", line.amountByYear];
  return [
    ...bounds,
    ...dates,
    ...datesOutside(placed, years),
    ...outside(line.factorByYear, [...path, "factorByYear"], years),
    ...outside(
      series[1],
      [...path, series[0]],
      active,
      active.length < years.length ? "line" : "plan",
    ),
    ...(line.duration === "oneOff" ? [] : gaps(series[1], [...path, series[0]], active)),
  ];
}

/** Years lie within the plan, and no active year of a line goes unstated. */
export function checkYears(plan: Plan): Problem[] {
  const years = yearsOf(plan.years);
  return [
    ...placedLinesOf(plan).flatMap((placed) => lineYears(placed, years)),
    ...placedFundingOf(plan).flatMap(({ entries, path }) =>
      entries.flatMap(({ amountByYear, from, until }, position) => [
        ...outside(amountByYear, [...path, position, "amountByYear"], years),
        ...gaps(amountByYear, [...path, position, "amountByYear"], between(amountByYear, years)),
        ...(from !== undefined && until !== undefined && until < from
          ? [
              {
                code: "outOfRange" as const,
                path: [...path, position, "until"],
                found: String(until),
                expected: [`≥ ${String(from)}`],
              },
            ]
          : []),
      ]),
    ),
    ...(plan.actuals ?? []).flatMap(({ spent }, position) =>
      outside(spent, ["actuals", position, "spent"], years),
    ),
    ...(plan.frames ?? []).flatMap(({ years: { first, last } }, position) =>
      last < first
        ? [
            {
              code: "outOfRange" as const,
              path: ["frames", position, "years", "last"],
              found: String(last),
              expected: [`≥ ${String(first)}`],
            },
          ]
        : [],
    ),
  ];
}
