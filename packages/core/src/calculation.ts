/**
 * How figures are calculated, for packages that read the definition in a form of their own, such as
 * spreadsheet formulas: the model of a plan, the closed set of expressions, and their values.
 *
 * @packageDocumentation
 */
export type {
  Condition,
  ControlArea,
  Cost,
  Frame,
  FundingEntry,
  FundingPool,
  Input,
  Line,
  Model,
  PartYear,
  Quantity,
  Rate,
  UnitSplit,
  YearlyInput,
} from "./model/index.js";
export { noUnit } from "./model/index.js";
export type { Allocation, Definition, Expression, Valuation } from "./expression/index.js";
export {
  definitionOf,
  grantStated,
  isActive,
  isGiven,
  lastYear,
  ownFunding,
  partYearFactors,
  payersOf,
  priceExpression,
  valuation,
  wholeYearFte,
} from "./expression/index.js";
export { frameAccountOf } from "./evaluation/index.js";
export { baselineOwner, noSeries } from "./plan/index.js";
export { formatDate } from "./locale/index.js";
export { escapeMarkup } from "./render/index.js";
export { nameOf } from "./text/names.js";
export { appraisalTexts } from "./text/appraisal/index.js";
export { tableTexts } from "./text/tables/index.js";
export { paybackText } from "./tables/appraisal/investment.js";
export { growthInto } from "./index-series/growth.js";
export { isNegative, isWhole, isZero, negate, one, subtract, sum, zero } from "./exact/index.js";
