export type { IndexSeries, Publication } from "./index-series.js";
export type { GrowthStep } from "./growth.js";
export { knownAt } from "./growth.js";
export type { IndexFactor } from "./index-factor.js";
export { indexFactor } from "./index-factor.js";
export { buildIndexSeries } from "./build-series.js";
export { stateIndexSeries, stateSource, stateWages } from "./state-series.js";
export { restate } from "./restate.js";
