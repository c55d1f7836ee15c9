export { problemText } from "./problem-text.js";
export { findingText } from "./finding-text.js";
