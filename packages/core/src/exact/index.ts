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
export { Decimal, toDecimal } from "./decimal.js";
export { decimalText, fixedText } from "./decimal-text.js";
export type { Exactable } from "./exact.js";
export { exact, isDecimalNumber } from "./exact.js";
export { shortestDecimal } from "./shortest-decimal.js";
