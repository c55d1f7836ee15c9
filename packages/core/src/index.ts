export type { Exactable, Ratio, RoundingMode } from "./exact/index.js";
export {
  add,
  compare,
  Decimal,
  decimalText,
  divide,
  exact,
  multiply,
  ratio,
  roundToDecimals,
  roundToWhole,
  toDecimal,
} from "./exact/index.js";

export type { Problem, ProblemCode, ProblemPath, Result } from "./problem/index.js";
export { pathText, ProblemError } from "./problem/index.js";

export type {
  AmountContext,
  AmountUnit,
  Currency,
  Money,
  MoneyStyle,
  NumberStyle,
  ParsedAmount,
} from "./money/index.js";
export {
  addMoney,
  amountUnits,
  formatMoney,
  formatNumber,
  inUnit,
  kronerOf,
  kronerPer,
  parseAmount,
  parseDecimal,
  priceLevelLabel,
  settle,
  unitLabel,
} from "./money/index.js";

export type { ActiveMonths, BudgetYears, PartMonth } from "./period/index.js";
export { activeMonths, partYear, yearsOf } from "./period/index.js";

export type { GrowthStep, IndexFactor, IndexSeries, Publication } from "./index-series/index.js";
export {
  buildIndexSeries,
  indexFactor,
  restate,
  stateIndexSeries,
  stateSource,
  stateWages,
} from "./index-series/index.js";

export type { AllocationMethod, ControlledTable, ExpectedCell } from "./allocation/index.js";
export { allocate, controlledRounding, fit } from "./allocation/index.js";

export type { Plan, Provenance } from "./plan/index.js";
export {
  checkPlanText,
  currentSchemaVersion,
  parsePlan,
  parsePlanJson,
  planJsonSchema,
} from "./plan/index.js";

export type { Basis, Dimension, FigureQuery, ResolvedView, View } from "./expression/index.js";
export {
  dimensionNamed,
  dimensions,
  figurePath,
  parseFigurePath,
  resolveView,
} from "./expression/index.js";

export type { Figure, Finding, FindingCode, Group, Outcome } from "./evaluation/index.js";
export { evaluate, figure, fullyPhasedIn, group } from "./evaluation/index.js";

export type {
  Citation,
  ExplanationStyle,
  Operation,
  Source,
  Step,
  Subject,
} from "./explanation/index.js";
export { explain, explanationText } from "./explanation/index.js";

export type {
  BudgetNoteOptions,
  Cell,
  Column,
  ExpectedFigure,
  FigureCell,
  Footing,
  GroupedOptions,
  Row,
  Table,
  TableOptions,
} from "./tables/index.js";
export {
  actuals,
  budgetNote,
  capacity,
  figureCell,
  frameAccount,
  funding,
  grouped,
  staffing,
  staffingMatrix,
} from "./tables/index.js";

export type { RenderOptions, TextRole } from "./render/index.js";
export { renderTable } from "./render/index.js";

export type { Locale } from "./locale/index.js";
export { locales } from "./locale/index.js";
export { findingText, problemText } from "./text/index.js";

export { examplePlan } from "./example-plan.js";
