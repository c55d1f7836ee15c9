import { sum, type Ratio } from "../exact/index.js";
import type { CostByYear } from "./portfolio.js";

export const costByYear = (byYear: ReadonlyMap<number, Ratio>): CostByYear => ({
  byYear,
  total: sum(byYear.values()),
});
