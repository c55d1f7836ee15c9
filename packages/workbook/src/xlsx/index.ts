export { canonicalJson } from "./carried/canonical-json.js";
export type { Limits } from "./package/limits.js";
export type { XlsxProblem, XlsxProblemCode } from "./problem.js";
export { XlsxError } from "./problem.js";
export type { FileSheet, FileWorkbook, XlsxReading } from "./read/read.js";
export { xlsxProblemText } from "./text/xlsx-problem-text.js";
export { readXlsx } from "./read/read.js";
export { writeXlsx } from "./write/write.js";
