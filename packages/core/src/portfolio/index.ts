export type {
  CostByYear,
  Portfolio,
  PortfolioEntry,
  PortfolioOptions,
  PortfolioPlan,
} from "./portfolio.js";
export { consolidate } from "./consolidate.js";
export type { PortfolioDimension, PortfolioGroup } from "./group-portfolio.js";
export { groupPortfolio } from "./group-portfolio.js";
export type { Overlap, OverlapDimension, OverlapOptions, OverlapPart } from "./overlap.js";
export { comparedParts, overlapDimensions, overlaps } from "./overlaps.js";
export type { ProposalRanking, ProposalSummary } from "./proposal-summary.js";
export { proposalSummaries } from "./proposal-summaries.js";
