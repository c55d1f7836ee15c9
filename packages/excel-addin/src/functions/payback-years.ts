import { exact, multiply, payback, ratio, type Ratio } from "@aarsvaerk/core";
import type { CellValue, Range } from "./cell.js";
import { isBlank, numberIn, numbersIn } from "./cell-value.js";
import { refuse } from "./refusal.js";

/** In sheets a cost is above zero; the payback period is reckoned from what is saved. */
const saved = (cost: Ratio): Ratio => multiply(cost, ratio(-1n));

/**
 * Rule 15: whole years until what was saved has paid for what was invested; nothing where nothing was
 * invested.
 */
export function paybackYears(costs: Range, thereafter: CellValue): number | "" {
  const found = payback(numbersIn(costs, "costs").map(saved), {
    thereafter: isBlank(thereafter) ? exact("0") : saved(numberIn(thereafter, "thereafter")),
  });
  switch (found.kind) {
    case "noInvestment":
      return "";
    case "years":
      return found.years;
    case "notWithin":
      return refuse({ code: "notPaidBack", horizon: found.horizon });
  }
}
