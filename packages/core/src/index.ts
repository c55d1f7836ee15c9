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
  shortestDecimal,
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
  AmountByYear,
  BestCombinationOptions,
  BestCombinations,
  Combination,
  CombinationFigures,
  CombinationOptions,
  Combinations,
  Interaction,
  Interactions,
} from "./combination/index.js";
export { bestCombinations, combinations, interactions } from "./combination/index.js";

export type {
  AmountProfile,
  Appraisal,
  BreakEven,
  BreakEvenNeed,
  BreakEvenPrice,
  ControlAreaChange,
  GrantChange,
  LineChange,
  Payback,
  PaybackProfile,
  Profile,
  RankedProposal,
  UnitCost,
  UnitCostFigure,
  UnitCostOptions,
  UnitCostRanking,
  UnitRange,
  UnrankedProposal,
} from "./appraisal/index.js";
export { appraise, breakEven, payback, rankByUnitCost, unitCosts } from "./appraisal/index.js";

export type {
  Bridge,
  BridgeQuery,
  BridgeStep,
  BridgeStepKind,
  Change,
  Difference,
  DifferenceOptions,
  DifferenceRow,
} from "./comparison/index.js";
export { bridge, difference } from "./comparison/index.js";

export type {
  CostByYear,
  Overlap,
  OverlapDimension,
  OverlapOptions,
  OverlapPart,
  Portfolio,
  PortfolioDimension,
  PortfolioEntry,
  PortfolioGroup,
  PortfolioOptions,
  PortfolioPlan,
  ProposalRanking,
  ProposalSummary,
} from "./portfolio/index.js";
export { consolidate, groupPortfolio, overlaps, proposalSummaries } from "./portfolio/index.js";

export type {
  Goal,
  GoalPoint,
  GoalResult,
  InputEdit,
  InputKey,
  InputPlace,
  InputQuantity,
  InputSensitivity,
  Sensitivity,
  SensitivityPoint,
  SensitivityQuestion,
  StatedInput,
  ValueRange,
} from "./sensitivity/index.js";
export {
  goalSearch,
  inputPlace,
  inputsOf,
  inputValue,
  monthStarts,
  sensitivity,
  valueRange,
  withInput,
  withInputs,
} from "./sensitivity/index.js";

export type {
  Citation,
  ExplanationLine,
  ExplanationStyle,
  Operation,
  Source,
  Step,
  Subject,
} from "./explanation/index.js";
export { explain, explanationLines, explanationText } from "./explanation/index.js";

export type {
  BreakEvenOptions,
  BridgeTableOptions,
  BudgetNoteOptions,
  Cell,
  Column,
  CombinationTableOptions,
  ComparisonOptions,
  ConsolidatedOptions,
  DifferenceTableOptions,
  ExpectedFigure,
  FigureCell,
  Footing,
  GroupedOptions,
  InvestmentOptions,
  OverlapsTableOptions,
  PortfolioTableOptions,
  Row,
  ScenariosOptions,
  SensitivityTableOptions,
  Signs,
  SummaryListOptions,
  Table,
  TableOptions,
  UnitCostTableOptions,
} from "./tables/index.js";
export {
  actuals,
  breakEvenTable,
  bridgeTable,
  budgetNote,
  capacity,
  changeByYear,
  combinationsTable,
  consolidatedTable,
  differenceTable,
  figureCell,
  frameAccount,
  funding,
  goalTable,
  grouped,
  interactionsTable,
  investment,
  overlapsTable,
  saysSomething,
  scenarios,
  sensitivityTable,
  staffing,
  staffingMatrix,
  summaryList,
  unitCostRanking,
  unitCostTable,
} from "./tables/index.js";

export type { RenderOptions, TextRole } from "./render/index.js";
export { cellText, oneLine, renderTable } from "./render/index.js";

export type {
  BridgePictureOptions,
  ColumnsPicture,
  CostPictureOptions,
  Picture,
  PictureBar,
  PictureBase,
  PictureInput,
  PictureOptions,
  PicturePoint,
  PictureSeries,
  SensitivityPicture,
  SensitivityPictureOptions,
  WaterfallPicture,
} from "./picture/index.js";
export { bridgePicture, costPicture, renderPicture, sensitivityPicture } from "./picture/index.js";

export type { Locale } from "./locale/index.js";
export { locales } from "./locale/index.js";
export { findingText, problemText } from "./text/index.js";
export { inputLabel, inputValueText } from "./text/sensitivity/index.js";

export { examplePlan } from "./example-plan.js";
