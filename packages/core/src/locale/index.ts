export type { Locale } from "./locale.js";
export { locales } from "./locale.js";
export { formatDate } from "./format-date.js";
