export type { Citation, Operation, Source, Step, Subject } from "./step.js";
export { explain } from "./explain.js";
export type { ExplanationStyle } from "./wording.js";
export { explanationText } from "./explanation-text.js";
