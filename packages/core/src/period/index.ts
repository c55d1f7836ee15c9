export type { BudgetYears } from "./budget-years.js";
export { isYear, yearsOf } from "./budget-years.js";
export { isIsoDate } from "./calendar-date.js";
export type { ActiveMonths, PartMonth } from "./part-year.js";
export { activeMonths, partYear } from "./part-year.js";
