import { isZero, ratio, type Ratio } from "../exact/index.js";
import type { Cost, Line, UnitSplit } from "../model/index.js";
import type { BridgeStepKind } from "./bridge-step.js";
import { without } from "./without.js";

/** Whether a cause has been counted already, so that the line is as it is afterwards. */
export type Counted = (kind: BridgeStepKind) => boolean;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** The largest step that both steps are whole numbers of. */
function commonStep(a: Ratio, b: Ratio): Ratio {
  const scale = a.denominator * b.denominator;
  return ratio(
    greatestCommonDivisor(a.numerator * b.denominator, b.numerator * a.denominator),
    scale,
  );
}

function mixedCost(before: Cost, after: Cost, counted: Counted): Cost {
  if (before.kind !== "staff" || after.kind !== "staff") return counted("amount") ? after : before;
  const quantity = counted("fte") ? after : before;
  return { ...quantity, rate: (counted("price") ? after : before).rate };
}

/**
 * FTE of one side are divided by the split of the other: in steps that suit both. A line of no FTE can
 * be split without weights; the FTE that replace them bring their own split.
 */
function mixedSplit(before: Line, after: Line, counted: Counted): UnitSplit {
  const weightless = before.split.weights.every(({ value }) => isZero(value));
  const { split } = counted("split") || (weightless && counted("new")) ? after : before;
  const [a, b] = [before.split.step, after.split.step];
  return a && b && counted("fte") !== counted("split")
    ? { ...split, step: commonStep(a, b) }
    : split;
}

/** The side whose index carries the line: with its price where the levels differ, else later. */
function indexSide(before: Line, after: Line, counted: Counted): Line {
  const priced = before.cost.kind === "staff" ? counted("price") : counted("amount");
  const carried = before.priceLevel === after.priceLevel ? counted("index") : priced;
  return carried ? after : before;
}

/**
 * A line between what it was and what it becomes: the causes that are counted have done their work,
 * the others not yet.
 *
 * @param place - the side that says where the line belongs: role, control area, accounts, owner
 */
export function mixedLine(before: Line, after: Line, place: Line, counted: Counted): Line {
  const timing = counted("phaseIn") ? after : before;
  const priced = before.cost.kind === "staff" ? counted("price") : counted("amount");
  const { series } = indexSide(before, after, counted);
  return {
    ...without(place, "until", "series"),
    cost: mixedCost(before.cost, after.cost, counted),
    split: mixedSplit(before, after, counted),
    partYear: timing.partYear,
    duration: timing.duration,
    from: timing.from,
    ...(timing.until === undefined ? {} : { until: timing.until }),
    priceLevel: (priced ? after : before).priceLevel,
    ...(series === undefined ? {} : { series }),
  };
}
