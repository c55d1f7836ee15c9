export type { Locale } from "./locale.js";
export { locales } from "./locale.js";
export { problemText } from "./problem-text.js";
export { findingText } from "./finding-text.js";
