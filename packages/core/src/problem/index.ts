export type { Problem, ProblemCode, ProblemPath, Result } from "./problem.js";
export { fail, failure, failWith, pathText, ProblemError } from "./problem.js";
export { withNearest } from "./nearest.js";
