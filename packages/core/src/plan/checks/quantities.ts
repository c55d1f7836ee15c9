import {
  compare,
  decimalText,
  divide,
  exact,
  isWhole,
  isZero,
  multiply,
  ratio,
  sum,
  type Ratio,
} from "../../exact/index.js";
import type { Problem, ProblemPath } from "../../problem/index.js";
import { defaultStep } from "../split-step.js";
import {
  baselineOwner,
  placedFundingOf,
  placedLinesOf,
  type PlacedLine,
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
    return [{ code: "outOfRange", path: at, found, expected: ["> 0"] }];
  if (split.by === "explicit") {
    const wrong = wholes.find((whole) => {
      const size = exact(whole);
      return compare(parts, size.numerator < 0n ? exact(whole.slice(1)) : size) !== 0;
    });
    if (wrong !== undefined)
      return [{ code: "partsNotWhole", path: at, found, expected: [wrong.replace(/^-/, "")] }];
  }
  return [];
}

/** The numbers that a split has to divide: one, or one a year. */
function wholesOf(placed: PlacedLine): string[] {
  const { kind, line } = placed;
  if (kind === "percentage") return [];
  if (kind === "amount")
    return line.amountByYear ? Object.values(line.amountByYear) : [line.amount ?? "0"];
  if (line.positions) {
    const { count, percent } = line.positions;
    return [decimalText(divide(multiply(exact(count), exact(percent)), hundred))];
  }
  return line.fteByYear ? Object.values(line.fteByYear) : [line.fte ?? "0"];
}

function lineQuantities(placed: PlacedLine): Problem[] {
  const { kind, line, path, owner } = placed;
  if (kind === "percentage") return [];
  const wholes = wholesOf(placed);
  const negative =
    kind === "staffing" && owner === baselineOwner && wholes.some((text) => text.startsWith("-"));
  const { split } = line;
  const step =
    kind === "staffing" && split && split.by !== "explicit"
      ? defaultStep(split.step, wholes)
      : undefined;
  const uneven = step && wholes.find((whole) => !isWhole(divide(exact(whole), step)));
  return [
    ...(negative
      ? [
          {
            code: "negativeInBaseline" as const,
            path: [...path, "fte"],
            found: wholes.join(", "),
            expected: ["≥ 0"],
          },
        ]
      : []),
    ...(split ? splitProblems(split, wholes, path) : []),
    ...(uneven !== undefined && step
      ? [
          {
            code: "notInSteps" as const,
            path: [...path, "split", "step"],
            found: uneven,
            expected: [decimalText(step)],
          },
        ]
      : []),
  ];
}

function overShared(plan: Plan): Problem[] {
  return placedFundingOf(plan).flatMap(({ entries, path }) => {
    const shares = sum(entries.map(({ share }) => exact(share ?? "0")));
    return compare(shares, hundred) > 0
      ? [{ code: "sharesNotWhole" as const, path, found: decimalText(shares), expected: ["≤ 100"] }]
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
