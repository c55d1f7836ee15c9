import {
  unitCosts,
  type UnitCost,
  type UnitCostFigure,
  type UnitCostOptions,
  type UnitRange,
} from "../../appraisal/index.js";
import { group, type Outcome } from "../../evaluation/index.js";
import { divide, equals, roundToDecimals, type Ratio } from "../../exact/index.js";
import type { Dimension } from "../../expression/index.js";
import type { Line } from "../../model/index.js";
import { formatNumber } from "../../money/index.js";
import type { Locale } from "../../locale/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { nameOf } from "../../text/names.js";
import { moneyCorner, moneyScale, subjectOfView, type TableOptions } from "../context.js";
import { lineExpressions, notesOn } from "../notes.js";
import {
  emptyCell,
  figureCell,
  textCell,
  type Cell,
  type Column,
  type FigureCell,
  type Table,
} from "../table.js";
import { yearColumns } from "../year-columns.js";

/**
 * What a table of unit costs shows.
 *
 * @example
 * ```ts
 * const options: UnitCostTableOptions = { locale: "da", per: "unit" };
 * unitCostTable(evaluate(examplePlan), options).rows.map(({ label }) => label); //=> ["Socialcentret"]
 * ```
 */
export interface UnitCostTableOptions
  extends UnitCostOptions, Pick<TableOptions, "locale" | "unit" | "decimals"> {}

/** How the ends of a range are printed. */
interface RangeScale {
  readonly quantity: FigureCell["quantity"];
  readonly per: Ratio;
  readonly decimals: number;
}

/** Unit costs are printed in whole kroner unless told: a case costs thousands, not millions. */
export const unitCostScale = ({
  unit = "kr",
  decimals = unit === "kr" ? 0 : undefined,
  locale,
}: Pick<TableOptions, "locale" | "unit" | "decimals">): RangeScale =>
  moneyScale({ locale, unit, ...(decimals === undefined ? {} : { decimals }) }, []);

const printed = (end: Ratio, { per, decimals }: RangeScale): Ratio =>
  roundToDecimals(divide(end, per), decimals);

/** A range as text, or the one number that both its ends are. */
export function rangeText({ low, high }: UnitRange, scale: RangeScale, locale: Locale): string {
  const ends = equals(low, high) ? [low] : [low, high];
  const { decimals } = scale;
  return ends.map((end) => formatNumber(printed(end, scale), { locale, decimals })).join("–");
}

/** A range as text, or the figure that both its ends are. */
export const rangeCell = (range: UnitRange, scale: RangeScale, locale: Locale): Cell =>
  equals(range.low, range.high)
    ? figureCell(scale.quantity, range.low, printed(range.low, scale), scale.decimals)
    : textCell(rangeText(range, scale, locale));

function labelOf({ where, of }: UnitCost, outcome: Outcome, locale: Locale): string {
  const { row, allUnits } = appraisalTexts[locale].unitCost;
  const [named] = Object.entries(where) as [Dimension, string][];
  if (!named) return allUnits;
  const name = nameOf(outcome.model, ...named, locale);
  return of === undefined ? name : row(name, of);
}

/** The lines whose cost a table of unit costs rests on. */
function linesOf(
  costs: readonly UnitCost[],
  outcome: Outcome,
  where: UnitCostOptions["where"],
): readonly Line[] {
  // The average rests on the units above it.
  const named = costs.filter((each) => Object.keys(each.where).length > 0);
  const costing = group(outcome, "cost", ["line"], where).map((each) => each.where.line);
  return outcome.model.lines.filter(
    ({ id, owner, split }) =>
      costing.includes(id) &&
      named.some(
        ({ where: { line = id, proposal = owner, unit } }) =>
          line === id && proposal === owner && (unit === undefined || split.units.includes(unit)),
      ),
  );
}

/** What the table is about: the view, and what its figures are narrowed down to. */
function subjectOf(outcome: Outcome, { where = {}, locale }: UnitCostTableOptions): string {
  const parts = Object.entries(where) as [Dimension, string][];
  const names = parts.map(([dimension, id]) => nameOf(outcome.model, dimension, id, locale));
  return [subjectOfView(outcome, locale), ...names].join(" – ");
}

/** Sources and assumptions of cost and caseload. */
export const unitCostNotes = (
  lines: readonly Line[],
  outcome: Outcome,
  locale: Locale,
  withCases: boolean,
): string[] =>
  notesOn(
    [
      ...lineExpressions(outcome, lines, { measure: "cost" }),
      ...lines.flatMap(({ caseload }) =>
        caseload && withCases ? [{ op: "input" as const, input: caseload.low }] : [],
      ),
    ],
    outcome,
    locale,
  );

/**
 * Unit costs year by year: what a case costs in each line or proposal, as a range where the caseload
 * is one, or what each organisational unit costs and what they cost on average.
 *
 * @param outcome - an evaluated plan
 * @param options - language, unit (kr. unless told), and what the unit cost is reckoned for
 * @returns the table, amounts in `options.unit`; ranges are texts
 * @throws ProblemError `unknownFigure` for a name the plan does not have
 * @example
 * ```ts
 * const table = unitCostTable(evaluate(examplePlan, { scenario: "begge" }), { locale: "da" });
 * table.rows[0]?.label; //=> "Koordinerende medarbejdere (personer eller familier)"
 * table.rows[0]?.cells[0]; //=> { kind: "text", text: "25.000–50.000" }
 * ```
 */
export function unitCostTable(outcome: Outcome, options: UnitCostTableOptions): Table {
  const { locale, per = "case", unit = "kr" } = options;
  const texts = appraisalTexts[locale].unitCost;
  const costs = unitCosts(outcome, options);
  const scale = unitCostScale(options);
  const cell = (figure: UnitCostFigure | undefined): Cell =>
    figure ? rangeCell(figure.perUnit, scale, locale) : emptyCell;
  const average: Column[] = costs.some(({ allYears }) => allYears)
    ? [{ id: "average", label: texts.average, kind: "figure" }]
    : [];
  const isRange = costs.some(({ byYear }) =>
    [...byYear.values()].some(({ perUnit: { low, high } }) => !equals(low, high)),
  );
  return {
    id: "unit-cost",
    locale,
    caption: texts.captions[per](subjectOf(outcome, options)),
    corner: moneyCorner(outcome, { locale, unit }),
    columns: [...yearColumns(outcome), ...average],
    rows: costs.map((cost) => ({
      kind: Object.keys(cost.where).length === 0 ? "total" : "line",
      label: labelOf(cost, outcome, locale),
      cells: [
        ...outcome.years.map((year) => cell(cost.byYear.get(year))),
        ...average.map(() => cell(cost.allYears)),
      ],
    })),
    notes: [
      ...(isRange ? [texts.rangeNote] : []),
      ...(average.length === 0 ? [] : [texts.averageNote]),
      ...unitCostNotes(linesOf(costs, outcome, options.where), outcome, locale, per !== "unit"),
    ],
  };
}
