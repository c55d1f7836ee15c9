export { sharedYears } from "./comparable.js";
export type { Change } from "./change.js";
export type { Difference, DifferenceOptions, DifferenceRow } from "./difference.js";
export { difference } from "./difference.js";
export type { BridgeStep, BridgeStepKind } from "./bridge-step.js";
export type { Bridge, BridgeQuery } from "./bridge.js";
export { bridge } from "./bridge.js";
