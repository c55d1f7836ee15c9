import {
  add,
  decimalText,
  divide,
  fixedText,
  isWhole,
  isZero,
  isNegative,
  multiply,
  ratio,
  roundToWhole,
  subtract,
  type Ratio,
} from "../exact/index.js";
import { isIsoDate } from "../period/index.js";
import { readNumber } from "../plan/index.js";
import { fail } from "../problem/index.js";

/**
 * Values at equal distances: numbers as decimal text, or days of which the step is whole months.
 *
 * @example
 * ```ts
 * const range: ValueRange = { from: "2012-01-01", to: "2012-07-01", step: "3" };
 * valueRange(range); //=> ["2012-01-01", "2012-04-01", "2012-07-01"]
 * ```
 */
export interface ValueRange {
  readonly from: string;
  /** Included where a step hits it. */
  readonly to: string;
  /** Above nought upwards, below nought downwards. */
  readonly step: string;
}

/** The values of a range, each made when it is asked for. */
export interface Grid {
  /** The position of the last value; the first is at 0. */
  readonly last: bigint;
  readonly at: (position: bigint) => string;
}

/** Three decimals after a point may be read as thousands; four may not. */
function plainText(value: Ratio): string {
  const text = decimalText(value);
  return /\.\d{3}$/.test(text) ? fixedText(value, 4) : text;
}

const wrongWay = (step: string, expected: string): never =>
  fail({ code: "outOfRange", path: ["step"], found: step, expected: [expected] });

/** How many whole steps lie between two ends; the step leads from the first towards the second. */
function stepsBetween(distance: Ratio, step: Ratio): bigint {
  const upwards = !isNegative(distance) && !isZero(distance);
  const isWrongWay = !isZero(distance) && isNegative(step) === upwards;
  if (isZero(step) || isWrongWay)
    wrongWay(decimalText(step), isZero(distance) ? "≠ 0" : upwards ? "> 0" : "< 0");
  return roundToWhole(divide(distance, step), "floor");
}

function numberGrid({ from, to, step }: ValueRange): Grid {
  const [first, end, distance] = [
    readNumber(from, ["from"]),
    readNumber(to, ["to"]),
    readNumber(step, ["step"]),
  ];
  return {
    last: stepsBetween(subtract(end, first), distance),
    at: (position) => plainText(add(first, multiply(ratio(position), distance))),
  };
}

/** Every month has this many days. */
const shortestMonth = "28";

function readDay(text: string, name: string): string {
  const found = text.slice(0, 60);
  if (!isIsoDate(text))
    fail({
      code: likeDate.test(text) ? "notInCalendar" : "wrongForm",
      path: [name],
      found,
      expected: ["date"],
    });
  return text;
}

/** The day that every month has, on which each step ends. */
function readFirstDay(text: string, name: string): string {
  const day = readDay(text, name);
  const last = `${day.slice(0, 8)}${shortestMonth}`;
  if (day > last) fail({ code: "outOfRange", path: [name], found: day, expected: [`≤ ${last}`] });
  return day;
}

/** Months since the year nought. */
const monthOf = (day: string): bigint =>
  BigInt(day.slice(0, 4)) * 12n + BigInt(day.slice(5, 7)) - 1n;

const dayIn = (month: bigint, dayOfMonth: string): string =>
  `${(month / 12n).toString().padStart(4, "0")}-${((month % 12n) + 1n).toString().padStart(2, "0")}-${dayOfMonth}`;

function monthGrid({ from, to, step }: ValueRange): Grid {
  const [first, end, months] = [
    readFirstDay(from, "from"),
    readDay(to, "to"),
    readNumber(step, ["step"]),
  ];
  if (!isWhole(months)) fail({ code: "wrongForm", path: ["step"], found: step, expected: ["int"] });
  const at = (position: bigint): string =>
    dayIn(monthOf(first) + position * months.numerator, first.slice(8));
  const backwards = isNegative(months);
  const last = stepsBetween(ratio(monthOf(end) - monthOf(first)), months);
  // The day that the first begins on may come after the end of the last month.
  const isBeyond = backwards ? at(last) < end : at(last) > end;
  if (isBeyond && last === 0n) wrongWay(step, backwards ? "> 0" : "< 0");
  return { last: isBeyond ? last - 1n : last, at };
}

const likeDate = /^\d{4}-\d\d-\d\d$/;

/** The values of a range: of months where it begins on a day, of numbers otherwise. */
export const gridOf = (range: ValueRange): Grid =>
  likeDate.test(range.from) ? monthGrid(range) : numberGrid(range);
