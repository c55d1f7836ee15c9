import {
  abs,
  compare,
  decimalText,
  divide,
  exact,
  isNegative,
  isWhole,
  isZero,
  ratio,
  sum,
  type Ratio,
} from "../../exact/index.js";
import type { Problem, ProblemPath } from "../../problem/index.js";
import { yearsOf } from "../../period/index.js";
import { splitStep, statedFte } from "../split-step.js";
import {
  baselineOwner,
  placedFundingOf,
  placedLinesOf,
  type PlacedLine,
  type PlanStaffingLine,
  type PlanSplit,
} from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

const hundred = ratio(100n);
const total = (parts: Readonly<Record<string, string>>): Ratio =>
  sum(Object.values(parts).map((part) => exact(part)));

function splitProblems(split: PlanSplit, wholes: readonly string[], path: ProblemPath): Problem[] {
  const at = [...path, "split", "parts"];
  if (split.by === "equal") return [];
  const parts = total(split.parts);
  const found = decimalText(parts);
  if (split.by === "shares" && compare(parts, hundred) !== 0)
    return [{ code: "sharesNotWhole", path: at, found, expected: ["100"] }];
  if (split.by === "weights" && isZero(parts))
    return [{ code: "noWeight", path: at, expected: ["> 0"] }];
  if (split.by === "explicit") {
    const wrong = wholes.find((whole) => {
      const size = exact(whole);
      return compare(parts, abs(size)) !== 0;
    });
    if (wrong !== undefined)
      return [{ code: "partsNotWhole", path: at, found, expected: [wrong.replace(/^-/, "")] }];
  }
  return [];
}

/** The numbers that a split has to divide: one, or one a year. */
function wholesOf({ kind, line }: PlacedLine): string[] {
  if (kind === "percentage") return [];
  if (kind === "staffing") return statedFte(line);
  return line.amountByYear ? Object.values(line.amountByYear) : [line.amount ?? "0"];
}

/** Each number of staff that a line states, with its place. */
function fteWithPaths({ fte, fteByYear, positions }: PlanStaffingLine): [string, ProblemPath][] {
  return [
    ...(fte === undefined ? [] : [[fte, ["fte"]] as [string, ProblemPath]]),
    ...(positions ? [[positions.count, ["positions", "count"]] as [string, ProblemPath]] : []),
    ...Object.entries(fteByYear ?? {}).map(([year, text]): [string, ProblemPath] => [
      text,
      ["fteByYear", year],
    ]),
  ];
}

/** Only proposals can take staff away. */
function negativeStaff({ kind, line, path, owner }: PlacedLine): Problem[] {
  if (kind !== "staffing" || owner !== baselineOwner) return [];
  return fteWithPaths(line)
    .filter(([text]) => isNegative(exact(text)))
    .map(([found, at]) => ({
      code: "negativeInBaseline",
      path: [...path, ...at],
      found,
      expected: ["≥ 0"],
    }));
}

function unevenSteps({ kind, line, path }: PlacedLine): Problem[] {
  if (kind !== "staffing" || !line.split || line.split.by === "explicit") return [];
  const wholes = statedFte(line);
  const step = splitStep(line.split.step, wholes);
  const uneven = wholes.find((whole) => !isWhole(divide(exact(whole), step)));
  return uneven === undefined
    ? []
    : [
        {
          code: "notInSteps",
          path: [...path, "split", "step"],
          found: uneven,
          expected: [decimalText(step)],
        },
      ];
}

/** How many one FTE handles goes from the lower number to the higher. */
function caseloadOrder({ kind, line, path }: PlacedLine): Problem[] {
  if (kind !== "staffing" || !line.caseload) return [];
  const [low, high] = line.caseload.perFte;
  if (compare(exact(low), exact(high)) <= 0) return [];
  const at = [...path, "caseload", "perFte", 1];
  return [{ code: "outOfRange", path: at, found: high, expected: [`≥ ${low}`] }];
}

function lineQuantities(placed: PlacedLine): Problem[] {
  const { kind, line, path } = placed;
  return [
    ...negativeStaff(placed),
    ...(kind !== "percentage" && line.split
      ? splitProblems(line.split, wholesOf(placed), path)
      : []),
    ...unevenSteps(placed),
    ...caseloadOrder(placed),
  ];
}

/** In no year do the shares of one cost make more than the whole of it. */
function overShared(plan: Plan): Problem[] {
  return placedFundingOf(plan).flatMap(({ entries, path }) => {
    const inYear = (year: number): Ratio =>
      sum(
        entries
          .filter(({ from = year, until = year }) => from <= year && year <= until)
          .map(({ share }) => exact(share ?? "0")),
      );
    const most = yearsOf(plan.years)
      .map(inYear)
      .reduce((a, b) => (compare(a, b) < 0 ? b : a));
    return compare(most, hundred) > 0
      ? [{ code: "overFunded" as const, path, found: decimalText(most), expected: ["≤ 100"] }]
      : [];
  });
}

function currencies(plan: Plan): Problem[] {
  const stated = [
    ...(plan.rates ?? []).map(({ currency }, at) => ({
      currency,
      path: ["rates", at, "currency"],
    })),
    ...(plan.frames ?? []).map(({ currency }, at) => ({
      currency,
      path: ["frames", at, "currency"],
    })),
    ...placedLinesOf(plan).flatMap(({ kind, line, path }) =>
      kind === "amount" ? [{ currency: line.currency, path: [...path, "currency"] }] : [],
    ),
  ];
  return stated.flatMap(({ currency, path }) =>
    currency === undefined || currency === plan.currency
      ? []
      : [{ code: "currencyMismatch", path, found: currency, expected: [plan.currency] }],
  );
}

/** Numbers fit together: parts make up the whole, shares 100 per cent, one plan one currency. */
export function checkQuantities(plan: Plan): Problem[] {
  return [...placedLinesOf(plan).flatMap(lineQuantities), ...overShared(plan), ...currencies(plan)];
}
