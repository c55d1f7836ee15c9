export type { Ratio } from "./ratio.js";
export {
  abs,
  add,
  compare,
  divide,
  equals,
  isNegative,
  isWhole,
  isZero,
  multiply,
  negate,
  one,
  ratio,
  subtract,
  sum,
  zero,
} from "./ratio.js";
export { percentChange } from "./percent-change.js";
export type { RoundingMode } from "./round.js";
export { roundToDecimals, roundToWhole } from "./round.js";
export type { Exactable } from "./decimal.js";
export { Decimal, decimalText, exact, fixedText, toDecimal } from "./decimal.js";
