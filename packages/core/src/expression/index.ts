export type { Allocation, Expression } from "./expression.js";
export { quantityOf } from "./expression.js";
export { grantStated, isGiven, ownFunding, payersOf } from "./define-funding.js";
export { checkNames, definitionOf, figureExpression, partsOf, valuesOf } from "./figure.js";
export type { Dimension, FigureQuery, FixedDimension } from "./figure-path.js";
export { lineValues, matches } from "./line-index.js";
export { ownName } from "./own-name.js";
export {
  accountIn,
  dimensionNamed,
  dimensions,
  dimensionsIn,
  figurePath,
  parseFigurePath,
} from "./figure-path.js";
export type { Basis, ResolvedView, View } from "./view.js";
export { priceLevelOf, resolveView } from "./view.js";
export type { Valuation } from "./value.js";
export { oreOf, valuation } from "./value.js";
export type { Definition } from "./define.js";
export {
  isActive,
  lasts,
  lastYear,
  partYearFactors,
  priceExpression,
  wholeYearFte,
} from "./define-staffing.js";
