export type { Figure, Outcome } from "./evaluate.js";
export { checkBasis, evaluate, figure } from "./evaluate.js";
export { fullyPhasedIn } from "./fully-phased-in.js";
export { frameAccountOf } from "./frame-account.js";
export type { Group } from "./group.js";
export { group, inPlanOrder } from "./group.js";
export type { Finding, FindingCode } from "./finding.js";
