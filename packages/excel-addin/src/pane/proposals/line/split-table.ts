import {
  add,
  compare,
  figureCell,
  figurePath,
  group,
  inUnit,
  ratio,
  roundToDecimals,
  unitLabel,
  type Cell,
  type Group,
  type Locale,
  type Outcome,
  type Ratio,
  type Row,
  type Table,
} from "@aarsvaerk/core";
import { lineTexts } from "../texts/index.js";

const zero = ratio(0n);
const isNought = (value: Ratio): boolean => compare(value, zero) === 0;

/** The first year in which the line has a figure. */
const firstYear = (groups: readonly Group[], years: readonly number[]): number | undefined =>
  years.find((year) => groups.some(({ byYear }) => !isNought(byYear.get(year) ?? zero)));

const fteDecimals = (values: readonly Ratio[]): number =>
  [0, 1, 2].find((places) =>
    values.every((value) => compare(roundToDecimals(value, places), value) === 0),
  ) ?? 2;

/**
 * How a line falls on the units in its first year: FTE and kroner, as the core splits them. Nothing
 * where the line has no figure, or one unit only.
 */
export function splitTable(outcome: Outcome, line: string, locale: Locale): Table | undefined {
  const texts = lineTexts[locale];
  const { plan, years } = outcome;
  const cost = group(outcome, "cost", ["unit"], { line });
  const fte = group(outcome, "fte", ["unit"], { line });
  const year = firstYear(cost, years) ?? firstYear(fte, years);
  const units = [...new Set([...fte, ...cost].map(({ where }) => where.unit))];
  if (year === undefined || units.length < 2) return undefined;
  const valueIn = (groups: readonly Group[], unit: string | undefined): Ratio =>
    groups.find(({ where }) => where.unit === unit)?.byYear.get(year) ?? zero;
  const rows = units.map((unit) => ({
    unit,
    fte: valueIn(fte, unit),
    cost: valueIn(cost, unit),
  }));
  const all = { fte: rows.map((row) => row.fte), cost: rows.map((row) => row.cost) };
  const decimals = fteDecimals(all.fte);
  const path = (measure: "cost" | "fte", unit?: string): string =>
    figurePath({ measure, where: unit === undefined ? { line } : { line, unit }, year });
  const cells = (values: { fte: Ratio; cost: Ratio }, unit?: string): Cell[] => [
    ...(fte.length === 0
      ? []
      : [
          figureCell(
            "fte",
            values.fte,
            roundToDecimals(values.fte, decimals),
            decimals,
            path("fte", unit),
          ),
        ]),
    figureCell(
      "money",
      values.cost,
      roundToDecimals(inUnit(values.cost, "1000kr"), 0),
      0,
      path("cost", unit),
    ),
  ];
  const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, zero);
  const labelOf = (unit: string | undefined): string =>
    plan.units?.find(({ id }) => id === unit)?.label ?? texts.places.nowhere;
  const costLabel = texts.costIn(year, unitLabel("1000kr", plan.currency, locale));
  return {
    id: "split",
    locale,
    caption: texts.preview,
    corner: texts.unit,
    columns: [
      ...(fte.length === 0 ? [] : [{ id: "fte", label: texts.quantity, kind: "figure" as const }]),
      { id: "cost", label: costLabel, kind: "figure" },
    ],
    rows: [
      ...rows.map((row): Row => ({
        kind: "line",
        label: labelOf(row.unit),
        cells: cells(row, row.unit),
      })),
      {
        kind: "total",
        label: texts.total,
        cells: cells({ fte: sum(all.fte), cost: sum(all.cost) }),
      },
    ],
    notes: [],
  };
}
