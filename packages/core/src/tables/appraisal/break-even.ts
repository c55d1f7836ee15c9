import {
  breakEven,
  type Appraisal,
  type BreakEven,
  type BreakEvenNeed,
  type BreakEvenPrice,
} from "../../appraisal/index.js";
import { divide, isZero, ratio, roundToDecimals } from "../../exact/index.js";
import { priceLevelLabel, unitLabel } from "../../money/index.js";
import { fail } from "../../problem/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { breakEvenNotes, columnLabel } from "./break-even-notes.js";
import { moneyScale, textsOf, type TableOptions } from "../context.js";
import type { Scale } from "../grid.js";
import { subjectOf } from "./investment.js";
import { emptyCell, figureCell, type Cell, type Row, type Table } from "../table.js";

/**
 * How a break-even table is printed.
 *
 * @example
 * ```ts
 * const options: BreakEvenOptions = { locale: "da", thereafter: true };
 * const table = breakEvenTable(appraise(examplePlan, "spareforslag-2012"), [{ price: "1000", of: "herbergsdøgn" }], options);
 * table.rows.length; //=> 11
 * ```
 */
export interface BreakEvenOptions extends Pick<TableOptions, "locale" | "unit" | "decimals"> {
  /** A row with what holds permanently after the last year. */
  readonly thereafter?: boolean;
}

interface Setting {
  readonly appraisal: Appraisal;
  readonly results: readonly BreakEven[];
  readonly options: BreakEvenOptions;
}

type Need = Omit<BreakEvenNeed, "perFte"> | undefined;

/** The amount, then the units at each price, rounded up as `BreakEvenNeed.units` is. */
function cellsOf(needs: readonly Need[], { per, decimals }: Scale): Cell[] {
  const amount = needs[0]?.amount;
  return [
    amount
      ? figureCell("money", amount, roundToDecimals(divide(amount, per), decimals), decimals)
      : emptyCell,
    ...needs.map((need) =>
      need ? figureCell("factor", need.quantity, ratio(need.units), 0) : emptyCell,
    ),
  ];
}

function rowsOf({ appraisal, results, options }: Setting): Row[] {
  const texts = appraisalTexts[options.locale].breakEven;
  const periods = [
    ...appraisal.years.map((year) => ({
      label: String(year),
      needs: results.map(({ byYear }) => byYear.get(year)),
    })),
    ...(options.thereafter
      ? [
          {
            label: textsOf(options).thereafter,
            needs: results.map(({ thereafter }) => thereafter),
          },
        ]
      : []),
  ];
  const scale = moneyScale(
    options,
    periods.flatMap(({ needs }) => needs.map((need) => need?.amount)),
  );
  const row = (label: string, needs: readonly Need[]): Row => ({
    kind: "line",
    label,
    cells: cellsOf(needs, scale),
  });
  const perFte = periods
    .filter(({ needs }) => needs.some((need) => need?.perFte && !isZero(need.amount)))
    .map(({ label, needs }) =>
      row(
        label,
        needs.map((need) => need?.perFte),
      ),
    );
  return [
    ...periods.map(({ label, needs }) => row(label, needs)),
    ...(perFte.length === 0
      ? []
      : [{ kind: "section" as const, label: texts.perFte, cells: [] }, ...perFte]),
  ];
}

/**
 * Break-even at several prices side by side: what the authority pays more itself, and how many units
 * must be saved elsewhere for the proposals to pay for themselves, rounded up; in all, and for each
 * FTE that is added. The notes say which prices are assumptions.
 *
 * @param appraisal - the effect of the proposals
 * @param prices - kr. per unit of what is to be saved
 * @param options - language, unit of the amounts, and whether what holds thereafter is shown
 * @returns the table: amounts in `options.unit`, and numbers of units
 * @throws ProblemError `outOfRange`, `priceLevelMismatch`, `unknownReference` or `missingIndexYear`,
 *   as `breakEven`; `emptyList` for no price at all
 * @example
 * ```ts
 * const prices = ["1000", "1500", "2000"].map((price) => ({ price, of: "herbergsdøgn" }));
 * const table = breakEvenTable(appraise(examplePlan, "spareforslag-2012"), prices, { locale: "da" });
 * table.columns.map(({ label }) => label); //=> ["Merudgift, 1.000 kr.", "herbergsdøgn á 1.000 kr.", "herbergsdøgn á 1.500 kr.", "herbergsdøgn á 2.000 kr."]
 * renderTable(table, { format: "csv" }).split("\r\n")[1]; //=> "2012;3500;3500;2334;1750"
 * ```
 */
export function breakEvenTable(
  appraisal: Appraisal,
  prices: readonly BreakEvenPrice[],
  options: BreakEvenOptions,
): Table {
  if (prices.length === 0) fail({ code: "emptyList", path: ["prices"] });
  const { locale, unit = "1000kr" } = options;
  const texts = appraisalTexts[locale].breakEven;
  const results = prices.map((price) => breakEven(appraisal, price));
  return {
    id: "break-even",
    locale,
    caption: texts.caption(subjectOf(appraisal, locale)),
    corner: priceLevelLabel(appraisal.priceLevel, locale),
    columns: [
      {
        id: "cost",
        label: texts.addedCost(unitLabel(unit, appraisal.to.plan.currency, locale)),
        kind: "figure",
      },
      ...results.map((result, at) => ({
        id: `price-${String(at + 1)}`,
        label: columnLabel(result, appraisal, locale),
        kind: "figure" as const,
      })),
    ],
    rows: rowsOf({ appraisal, results, options }),
    notes: breakEvenNotes(results, appraisal, locale),
  };
}
