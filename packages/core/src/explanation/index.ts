export type { Citation, Operation, Source, Step, Subject } from "./step.js";
export { explain } from "./explain.js";
export type { ExplanationStyle } from "./wording.js";
export type { ExplanationLine } from "./explanation-text.js";
export { explanationLines, explanationText } from "./explanation-text.js";
