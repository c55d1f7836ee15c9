export type { Problem, ProblemCode, ProblemPath, Result } from "./problem.js";
export { fail, pathText, ProblemError } from "./problem.js";
export { nearestName } from "./nearest.js";
