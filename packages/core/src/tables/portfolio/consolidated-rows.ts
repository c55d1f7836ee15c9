import { sum, type Ratio } from "../../exact/index.js";
import {
  groupPortfolio,
  type Portfolio,
  type PortfolioDimension,
  type PortfolioGroup,
} from "../../portfolio/index.js";
import type { Locale } from "../../locale/index.js";
import { reservedName } from "../../text/names.js";
import { textsOf } from "../context.js";
import { addRows, type GridRow } from "../grid.js";
import { groupLabel } from "../group-label.js";
import type { PortfolioTableOptions } from "./portfolio-context.js";
import { signed } from "../signs.js";
import type { Column } from "../table.js";
import { totalColumn, yearColumns } from "../year-columns.js";

/**
 * What a consolidated table shows.
 *
 * @example
 * ```ts
 * const options: ConsolidatedOptions = { locale: "da", by: ["unit"], measure: "fte" };
 * const table = consolidatedTable(consolidate([{ name: "indsats", plan: examplePlan }]), options);
 * table.caption; //=> "Årsværk efter enhed – 1 plan"
 * ```
 */
export interface ConsolidatedOptions extends PortfolioTableOptions {
  /** What the rows are; the plans unless told, or told nothing. */
  readonly by?: readonly PortfolioDimension[];
  /** `cost` unless told. */
  readonly measure?: "cost" | "fte";
  /** A column with the sum of the years (cost only). */
  readonly total?: boolean;
}

interface LabelledFigures {
  readonly label: string;
  /** Kr. or full-time equivalents; nothing in a year that a plan does not cover. */
  readonly byYear: ReadonlyMap<number, Ratio>;
}

const planFigures = ({ plans }: Portfolio, measure: "cost" | "fte"): LabelledFigures[] =>
  plans.map(({ name, cost, fte }) => ({
    label: name,
    byYear: measure === "cost" ? cost.byYear : fte,
  }));

/** What a group is called: what every plan has, or lacks, by the language's word for it. */
function labelOf(
  { names, members: [first] }: PortfolioGroup,
  by: readonly PortfolioDimension[],
  locale: Locale,
): string {
  const where = first?.where ?? {};
  return by
    .map((dimension) => {
      const isReserved = reservedName(dimension, where[dimension] ?? "", locale) !== undefined;
      const name = isReserved ? undefined : names[dimension];
      return name ?? groupLabel({ where }, [dimension], [], locale);
    })
    .join(" · ");
}

const groupFigures = (
  groups: readonly PortfolioGroup[],
  by: readonly PortfolioDimension[],
  { locale }: ConsolidatedOptions,
): LabelledFigures[] =>
  groups.map((each) => ({ label: labelOf(each, by, locale), byYear: each.byYear }));

/** Whether the rows are something else than the plans. */
export const isGrouped = (
  by: readonly PortfolioDimension[] | undefined,
): by is readonly PortfolioDimension[] => by !== undefined && by.length > 0;

const hasTotal = ({ measure = "cost", total = false }: ConsolidatedOptions): boolean =>
  measure === "cost" && total;

export const consolidatedColumns = (
  portfolio: Portfolio,
  options: ConsolidatedOptions,
): Column[] => [...yearColumns(portfolio), ...(hasTotal(options) ? [totalColumn(options)] : [])];

/** A row for each plan or group, and the total of them all. */
export function consolidatedRows(portfolio: Portfolio, options: ConsolidatedOptions): GridRow[] {
  const { by, measure = "cost", signs } = options;
  const figures = isGrouped(by)
    ? groupFigures(groupPortfolio(portfolio, measure, by), by, options)
    : planFigures(portfolio, measure);
  const shown = (value: Ratio): Ratio => (measure === "cost" ? signed(value, signs) : value);
  const lines = figures.map(({ label, byYear }): GridRow => {
    const years = portfolio.years.map((year) => byYear.get(year));
    const values = hasTotal(options) ? [...years, sum(byYear.values())] : years;
    return {
      kind: "line",
      label,
      values: values.map((value) => value && shown(value)),
      parent: figures.length,
    };
  });
  const width = consolidatedColumns(portfolio, options).length;
  return [
    ...lines,
    { kind: "total", label: textsOf(options).total, values: addRows(lines, width) },
  ];
}
