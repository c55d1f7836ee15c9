import { decimalText, divide, exact, multiply, one, type Ratio } from "../exact/index.js";
import { amountUnits, kronerPer, type AmountUnit } from "../money/index.js";
import { baselineOwner, type Plan } from "../plan/index.js";
import type { ProblemPath } from "../problem/index.js";
import {
  inputKeyOf,
  isTableKey,
  quantityOfKey,
  type InputKey,
  type InputQuantity,
} from "./input-key.js";
import { entriesOn, pathOf, textIn, valueAt, type Entry } from "./plan-document.js";

/**
 * An input as the plan states it: its place, what it is in the plan's own words, and its value.
 *
 * @example
 * ```ts
 * const input: StatedInput = inputsOf(examplePlan)[0]!;
 * [input.path, input.label, input.stated]; //=> ["rates/aarsvaerk/amount", "Årsværkspris", "500000"]
 * ```
 */
export interface StatedInput {
  /** Keys and ids from the root of the plan; what has no id goes by its position, from 0. */
  readonly path: string;
  readonly key: InputKey;
  /** What the input belongs to, in the plan's own words; `inputLabel` tells it in full. */
  readonly label: string;
  /** `baseline`, or the proposal it stands in; nothing for what all share, such as a rate. */
  readonly owner?: string;
  readonly quantity: InputQuantity;
  /** The year it holds for, where it is stated year by year. */
  readonly year?: number;
  /** As the plan states it, in the unit of its entry; nothing where the plan leaves it out. */
  readonly stated?: string;
  /** The number in its base unit: kr., FTE, per cent; nothing for a day. */
  readonly value?: Ratio;
  /** The year whose prices an amount is stated in. */
  readonly priceLevel?: number;
}

const isAmountUnit = (text: string | undefined): text is AmountUnit =>
  amountUnits.some((unit) => unit === text);

/** The entry that says what the amounts in it are counted in, and at which price level. */
function statingEntry(key: InputKey, steps: ProblemPath, entries: readonly Entry[]): Entry {
  // A part of a rate is counted as the rate is, and a part of a line as the line is.
  if (steps[0] === "rates") return entries[0] ?? {};
  if (key === "parts") return entries.at(-3) ?? {};
  return entries.at(isTableKey(key) ? -2 : -1) ?? {};
}

/** Which list of its owner a line stands in, such as `staffing` or `amounts`. */
const listOf = (steps: ProblemPath): unknown => steps[steps[0] === "proposals" ? 2 : 1];

function quantityAt(key: InputKey, steps: ProblemPath, entries: readonly Entry[]): InputQuantity {
  const by = key === "parts" ? textIn(entries.at(-2), "by") : undefined;
  if (by === "shares") return "percent";
  if (by === "explicit") return listOf(steps) === "amounts" ? "money" : "fte";
  return quantityOfKey(key);
}

/** Grants are nominal unless they say otherwise; spending is in the prices of its year. */
function priceLevelAt(plan: Plan, steps: ProblemPath, entry: Entry): number | undefined {
  const isGrant = steps.slice(0, -1).includes("funding");
  if (isGrant || (steps[0] !== "rates" && listOf(steps) !== "amounts")) return undefined;
  return typeof entry["priceLevel"] === "number" ? entry["priceLevel"] : plan.priceLevel;
}

const labelIn = (list: readonly { id: string; label: string }[] | undefined, id: string) =>
  list?.find((entry) => entry.id === id)?.label;

/** What the plan calls an entry: a line, a rate or a part of it, a series, a publication, a payer. */
function nameOfEntry(plan: Plan, entry: Entry): string | undefined {
  const payer = textIn(entry, "funder") ?? textIn(entry, "frame");
  if (payer !== undefined)
    return labelIn(plan.funders, payer) ?? labelIn(plan.frames, payer) ?? payer;
  return textIn(entry, "label") ?? textIn(entry, "role") ?? textIn(entry, "id");
}

function labelAt(plan: Plan, key: InputKey, steps: ProblemPath, entries: readonly Entry[]): string {
  const own = entries.slice(
    steps[0] === "proposals" ? 1 : 0,
    isTableKey(key) ? -1 : entries.length,
  );
  const unit = key === "parts" ? String(steps.at(-1)) : undefined;
  const names = [
    ...own.map((entry) => nameOfEntry(plan, entry)),
    ...(unit === undefined ? [] : [labelIn(plan.units, unit) ?? unit]),
  ];
  return names.filter((name) => name !== undefined).join(", ") || pathOf(plan, steps);
}

function ownerAt(steps: ProblemPath, [outermost]: readonly Entry[]): { owner?: string } {
  if (steps[0] === "baseline") return { owner: baselineOwner };
  if (steps[0] !== "proposals" || !outermost) return {};
  const named = [textIn(outermost, "number"), textIn(outermost, "title")];
  return { owner: named.filter((part) => part !== undefined).join(" ") };
}

/** How much of its base unit a number stated here counts: 1.000 kr., or 1 where it is no money. */
function unitOf(quantity: InputQuantity, entry: Entry): Ratio {
  const unit = textIn(entry, "amountUnit");
  return quantity === "money" && isAmountUnit(unit) ? kronerPer(unit) : one;
}

/** A number or a day as the plan states it: years are whole numbers there, all else is text. */
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** What a number of the base unit is called where the entry counts in another. */
export function statedText(plan: Plan, steps: ProblemPath, value: Ratio): string {
  const key = inputKeyOf(steps);
  if (key === undefined) return decimalText(value);
  const entries = entriesOn(plan, steps.slice(0, -1));
  const unit = unitOf(quantityAt(key, steps, entries), statingEntry(key, steps, entries));
  return decimalText(divide(value, unit));
}

/** Describes the input at a place; nothing where no input can stand there. */
export function inputAt(plan: Plan, steps: ProblemPath): StatedInput | undefined {
  const key = inputKeyOf(steps);
  if (key === undefined) return undefined;
  const stated = textOf(valueAt(plan, steps));
  const entries = entriesOn(plan, steps.slice(0, -1));
  const entry = statingEntry(key, steps, entries);
  const quantity = quantityAt(key, steps, entries);
  const year = /^\d{4}$/.exec(String(steps.at(-1)))?.[0];
  const priceLevel = quantity === "money" ? priceLevelAt(plan, steps, entry) : undefined;
  return {
    path: pathOf(plan, steps),
    key,
    label: labelAt(plan, key, steps, entries),
    ...ownerAt(steps, entries),
    quantity,
    ...(year === undefined ? {} : { year: Number.parseInt(year, 10) }),
    ...(stated === undefined ? {} : { stated }),
    ...(stated === undefined || quantity === "date"
      ? {}
      : { value: multiply(exact(stated), unitOf(quantity, entry)) }),
    ...(priceLevel === undefined ? {} : { priceLevel }),
  };
}
