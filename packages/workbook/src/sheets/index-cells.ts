import { indexFactor, ratio } from "@aarsvaerk/core";
import {
  factorColumn,
  growthIn,
  indexColumn,
  indexValues,
  type FactorRow,
  type SeriesTable,
} from "../layout/assumptions-layout.js";
import { addressOf } from "../sheet/address.js";
import { dateCell, formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, type Placed } from "../sheet/place-cells.js";
import type { Cell } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { levelName } from "./switch-names.js";

const at = (row: number, column: number): string => addressOf({ row, column });

/** The growth into a year as its publication states it, and the index it leads to. */
function yearCells(table: SeriesTable, year: number, { frame }: Context): Placed[] {
  const { asOf } = frame.outcome.view;
  const row = table.firstRow + table.years.indexOf(year);
  const index = indexValues(table, asOf).get(year) ?? ratio(1n);
  const yearCell = { row, column: indexColumn.year, cell: numberCell(ratio(BigInt(year)), "year") };
  const step = growthIn(table, year, asOf);
  if (!step)
    return [yearCell, { row, column: indexColumn.index, cell: numberCell(index, "factor") }];
  const { publication, percent, correction, spread, series } = step;
  const published = series.at(-1);
  const path = `indexSeries/${published?.id ?? table.id}/publications/${publication.id}`;
  // What follows another series, or is worked out of index numbers, is not stated here.
  const stated =
    table.series.id === published?.id &&
    frame.outcome.plan.indexSeries
      ?.find(({ id }) => id === published.id)
      ?.publications?.find(({ id }) => id === publication.id)?.growth?.[String(year)] !== undefined;
  const growth = at(row, indexColumn.growth);
  const sum = [growth, at(row, indexColumn.correction), at(row, indexColumn.spread)].join("+");
  return [
    yearCell,
    ...across(row, indexColumn.publication, [
      textCell(publication.id),
      dateCell(publication.publishedOn, "output"),
      numberCell(percent, "percent", stated ? "input" : "output", {
        ...(stated ? { input: `${path}/growth/${String(year)}` } : {}),
      }),
      numberCell(correction, "percent"),
      numberCell(spread, "percent"),
      formulaCell(`${at(row - 1, indexColumn.index)}*(1+(${sum})/100)`, index, "factor"),
    ]),
  ];
}

/** What the series has besides, so that nothing is hidden. */
function unusedCells({ unused, lastRow }: SeriesTable, { frame }: Context): Placed[] {
  if (unused.length === 0) return [];
  const ids = unused.map(({ id }) => id).join(", ");
  return [{ row: lastRow, column: 1, cell: textCell(frame.texts.index.unused(ids), "note") }];
}

function tableCells(table: SeriesTable, context: Context): Placed[] {
  const { index } = context.frame.texts;
  return [
    {
      row: table.headingRow,
      column: 1,
      cell: textCell(index.heading(table.series.label), "section"),
    },
    ...across(
      table.headingRow + 1,
      1,
      [
        index.year,
        index.publication,
        index.date,
        index.growth,
        index.correction,
        index.spread,
        index.index,
      ].map((label) => textCell(label, "heading")),
    ),
    ...table.years.flatMap((year) => yearCells(table, year, context)),
    ...unusedCells(table, context),
  ];
}

/** The price level that a year's column is in: the chosen one, or the year's own. */
function targetCell(year: number, { frame }: Context): Cell {
  const { basis } = frame.outcome.view;
  const level = basis.kind === "fixed" ? basis.priceLevel : year;
  return formulaCell(
    `IF(ISNUMBER(${levelName}),${levelName},${String(year)})`,
    ratio(BigInt(level)),
    "year",
  );
}

/** The factor from one level to that of a column, rounded once to 9 decimals (rule 2). */
function factorCell({ series, from, prices }: FactorRow, position: number, context: Context): Cell {
  const { frame, layout } = context;
  const { basis, asOf } = frame.outcome.view;
  const table = layout.assumptions.series.find(({ id }) => id === series);
  const year = frame.years[position] ?? 0;
  if (!table) throw new Error(`the series ${series} has no table`);
  const { firstRow, years } = table;
  const column = (number: number) =>
    `${addressOf({ row: firstRow, column: number }, "both")}:${addressOf({ row: firstRow + years.length - 1, column: number }, "both")}`;
  const indexAt = (level: string) =>
    `INDEX(${column(indexColumn.index)},MATCH(${level},${column(indexColumn.year)},0))`;
  const target = addressOf(
    { row: layout.assumptions.targetRow, column: factorColumn(position) },
    "row",
  );
  const { factor } = indexFactor(
    table.series,
    from,
    prices === "chosen" && basis.kind === "fixed" ? basis.priceLevel : year,
    asOf,
  );
  return formulaCell(
    `ROUND(${indexAt(prices === "chosen" ? target : String(year))}/${indexAt(String(from))},9)`,
    factor,
    "factor",
  );
}

function factorCells(context: Context): Placed[] {
  const { frame, layout } = context;
  const { texts, years, model } = frame;
  const { factorsRow, targetRow, factors } = layout.assumptions;
  return [
    { row: factorsRow, column: 1, cell: textCell(texts.factors, "section") },
    ...across(factorsRow + 1, 1, [
      textCell(texts.series, "heading"),
      textCell(texts.level, "heading"),
      ...years.map((year) => textCell(String(year), "heading")),
    ]),
    ...across(targetRow, 1, [
      textCell(texts.target, "label"),
      textCell(""),
      ...years.map((year) => targetCell(year, context)),
    ]),
    ...factors.flatMap((factor) =>
      across(factor.row, 1, [
        textCell(model.series.get(factor.series)?.label ?? factor.series, "label"),
        textCell(
          factor.prices === "chosen"
            ? texts.from(String(factor.from))
            : texts.fromToCurrent(String(factor.from)),
        ),
        ...years.map((_, position) => factorCell(factor, position, context)),
      ]),
    ),
  ];
}

/** The index series that amounts are carried by, and the factors to the chosen price level. */
export const indexCells = (context: Context): Placed[] => [
  ...context.layout.assumptions.series.flatMap((table) => tableCells(table, context)),
  ...factorCells(context),
];
