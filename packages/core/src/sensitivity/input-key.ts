import type { Quantity } from "../model/index.js";
import type { ProblemPath } from "../problem/index.js";

/**
 * What an input counts: kroner, full-time equivalents, positions, per cent, a bare factor or weight,
 * a day, or a year.
 *
 * @example
 * ```ts
 * const quantity: InputQuantity = "date";
 * inputsOf(examplePlan).some((input) => input.quantity === quantity); //=> true
 * ```
 */
export type InputQuantity = Quantity | "date" | "year";

/** Keys of the plan that state one input. */
const single = {
  amount: "money",
  fte: "fte",
  count: "positions",
  percent: "percent",
  share: "percent",
  levelCorrection: "percent",
  spread: "percent",
  starts: "date",
  ends: "date",
  from: "year",
  until: "year",
} as const satisfies Record<string, InputQuantity>;

/** Keys of the plan that state one input for each year, unit or end of a range. */
const several = {
  amountByYear: "money",
  spent: "money",
  fteByYear: "fte",
  factorByYear: "factor",
  growth: "percent",
  indexNumbers: "factor",
  perFte: "factor",
  parts: "weight",
} as const satisfies Record<string, InputQuantity>;

/**
 * The key of the plan format that an input is stated by.
 *
 * @example
 * ```ts
 * const key: InputKey = "fte";
 * inputsOf(examplePlan).filter((input) => input.key === key).length; //=> 4
 * ```
 */
export type InputKey = keyof typeof single | keyof typeof several;

const isKeyOf = <Table extends object>(table: Table, step: unknown): step is keyof Table & string =>
  typeof step === "string" && Object.hasOwn(table, step);

/** Which input stands at a place of the plan, if any does. */
export function inputKeyOf(steps: ProblemPath): InputKey | undefined {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (isKeyOf(several, before)) return before;
  // The names of accounts are free, and the plan counts its years by the same word as positions.
  if (before === "accounts" || before === "years") return undefined;
  return isKeyOf(single, last) ? last : undefined;
}

/** Whether a key states a table of inputs, so that the input itself goes by a year or a name in it. */
export const isTableKey = (key: InputKey): boolean => isKeyOf(several, key);

/** What an input counts, by its key; the parts of a split depend on how it divides. */
export const quantityOfKey = (key: InputKey): InputQuantity =>
  isKeyOf(single, key) ? single[key] : several[key];
