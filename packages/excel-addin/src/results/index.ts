export { outcomeIn, outcomeOf } from "./outcome.js";
export { outcomeOfOwner, viewOfOwner } from "./outcome-of-owner.js";
export { perPlan } from "./per-plan.js";
