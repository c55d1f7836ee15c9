import {
  compare,
  decimalText,
  divide,
  isNegative,
  roundToWhole,
  zero,
  type Exactable,
  type Ratio,
} from "../exact/index.js";
import { restate } from "../index-series/index.js";
import { kronerOf, settle } from "../money/index.js";
import { readNumber } from "../plan/index.js";
import { fail, withNearest } from "../problem/index.js";
import type { Appraisal } from "./appraisal.js";

/**
 * What one unit of something that a proposal may save costs, such as a day in a shelter
 * (*herbergsdøgn*); with its source, or as the assumption it is.
 *
 * @example
 * ```ts
 * const price: BreakEvenPrice = { price: "1500", of: "herbergsdøgn", assumption: "Regneeksempel." };
 * breakEven(appraise(examplePlan, "spareforslag-2012"), price).byYear.get(2012)?.units; //=> 2334n
 * ```
 */
export interface BreakEvenPrice {
  /** Kr. per unit, above zero. */
  readonly price: Exactable;
  /** What is counted, in the words a table shall use. */
  readonly of: string;
  /** The year whose prices it is in; those of the appraisal unless told. */
  readonly priceLevel?: number;
  /** Id of the plan's index series that carries it to the appraisal's price level. */
  readonly series?: string;
  /** Where the price is published, as it shall be printed. */
  readonly source?: string;
  /** Why the price was assumed, where no source gives it. */
  readonly assumption?: string;
}

/**
 * What must be saved elsewhere in a year, for a proposal to pay for itself.
 *
 * @example
 * ```ts
 * const { byYear } = breakEven(appraise(examplePlan, "spareforslag-2012"), { price: "1500", of: "herbergsdøgn" });
 * const need: BreakEvenNeed = byYear.get(2012)!;
 * [need.units, decimalText(need.quantity, 2)]; //=> [2334n, "2333.33"]
 * ```
 */
export interface BreakEvenNeed {
  /** Kr. that the authority pays more itself; nought where it saves. */
  readonly amount: Ratio;
  /** Units that cost as much, exact. */
  readonly quantity: Ratio;
  /** Whole units, rounded up: with one fewer the proposal does not pay. */
  readonly units: bigint;
  /** The same for each full-time equivalent that is added, where any is. */
  readonly perFte?: Omit<BreakEvenNeed, "perFte">;
}

/**
 * How much of something a proposal must save elsewhere in order to pay for itself.
 *
 * @example
 * ```ts
 * const result: BreakEven = breakEven(appraise(examplePlan, "spareforslag-2012"), { price: "2000", of: "herbergsdøgn" });
 * [result.needsNothing, result.thereafter.units]; //=> [false, 1750n]
 * ```
 */
export interface BreakEven {
  readonly price: BreakEvenPrice;
  /** Kr. per unit at the appraisal's price level. */
  readonly unitPrice: Ratio;
  readonly byYear: ReadonlyMap<number, BreakEvenNeed>;
  /** In every year after the last one. */
  readonly thereafter: BreakEvenNeed;
  /** The proposal costs no more in any year: nothing has to be saved elsewhere. */
  readonly needsNothing: boolean;
}

/** The price at the appraisal's level: as stated, or carried there by the series that it names. */
function unitPriceOf(appraisal: Appraisal, asked: BreakEvenPrice): Ratio {
  const price = readNumber(asked.price, ["price"], "positiveDecimal");
  const unitPrice = restated(price, asked, appraisal);
  // What is less than half an øre is carried to nought.
  if (compare(price, zero) <= 0 || compare(unitPrice, zero) <= 0)
    fail({
      code: "outOfRange",
      path: ["price"],
      found: decimalText(price),
      expected: ["positiveDecimal"],
    });
  return unitPrice;
}

function restated(price: Ratio, asked: BreakEvenPrice, { priceLevel, to }: Appraisal): Ratio {
  const { priceLevel: stated = priceLevel, series: id } = asked;
  if (stated === priceLevel) return price;
  if (id === undefined)
    return fail({
      code: "priceLevelMismatch",
      path: ["price", "priceLevel"],
      found: String(stated),
      expected: [String(priceLevel)],
    });
  const series = to.model.series.get(id);
  if (!series)
    return fail(
      withNearest({
        code: "unknownReference",
        path: ["price", "series"],
        found: id,
        expected: [...to.model.series.keys()],
      }),
    );
  const settled = settle(price, to.plan.currency, stated);
  return kronerOf(restate(settled, priceLevel, series, to.view.asOf));
}

const countOf = (amount: Ratio, price: Ratio): Omit<BreakEvenNeed, "perFte"> => {
  const quantity = divide(amount, price);
  return { amount, quantity, units: roundToWhole(quantity, "ceiling") };
};

function needOf(cost: Ratio, fte: Ratio, price: Ratio): BreakEvenNeed {
  const amount = isNegative(cost) ? zero : cost;
  const need = countOf(amount, price);
  return compare(fte, zero) > 0 ? { ...need, perFte: countOf(divide(amount, fte), price) } : need;
}

/**
 * Break-even: how much must be saved elsewhere for proposals to pay for themselves – per year what
 * the authority pays more itself, and how many units of something cost as much.
 *
 * @param appraisal - the effect of the proposals
 * @param price - kr. per unit of what is to be saved, at the appraisal's price level or with a series
 *   that leads there
 * @returns kr. and units per year; nought where the proposals save already
 * @throws ProblemError `wrongForm` or `ambiguousNumber` for a price that is no number, `outOfRange`
 *   for one that is not above zero, `priceLevelMismatch` for one at another price level without a
 *   series, `unknownReference` for a series the plan does not have, `missingIndexYear` where the
 *   series does not lead there
 * @example
 * ```ts
 * const appraisal = appraise(examplePlan, "spareforslag-2012");
 * const { byYear } = breakEven(appraisal, { price: "1000", of: "herbergsdøgn" });
 * [byYear.get(2012)?.units, byYear.get(2012)?.perFte?.units]; //=> [3500n, 500n]
 * breakEven(appraisal, { price: "1000", priceLevel: 2010, of: "herbergsdøgn" }); //=> throws priceLevelMismatch
 * ```
 */
export function breakEven(appraisal: Appraisal, price: BreakEvenPrice): BreakEven {
  const { own, fte, years } = appraisal;
  const unitPrice = unitPriceOf(appraisal, price);
  const inYear = (year: number): BreakEvenNeed =>
    needOf(own.byYear.get(year) ?? zero, fte.byYear.get(year) ?? zero, unitPrice);
  const byYear = new Map(years.map((year) => [year, inYear(year)]));
  const thereafter = needOf(own.thereafter, fte.thereafter, unitPrice);
  const needsNothing = [...byYear.values(), thereafter].every(
    ({ amount }) => compare(amount, zero) === 0,
  );
  return { price, unitPrice, byYear, thereafter, needsNothing };
}
