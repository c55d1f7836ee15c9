export type { Plan } from "./schema/plan-schema.js";
export { currentSchemaVersion } from "./schema/plan-schema.js";
export { parsePlan } from "./parse-plan.js";
export type { Provenance } from "./provenance.js";
export { provenanceOf } from "./provenance.js";
export { baselineOwner } from "./plan-lines.js";
export { noSeries } from "./checks/references.js";
export { checkPlanText, parsePlanJson } from "./plan-text.js";
export { planJsonSchema } from "./json-schema.js";
