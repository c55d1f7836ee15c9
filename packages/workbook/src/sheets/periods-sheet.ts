import { partYearFactors, type Line } from "@aarsvaerk/core/calculation";
import { periodColumn } from "../layout/layout.js";
import { addressOf } from "../sheet/address.js";
import { dateCell, emptyCell, formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { valueOf, type Context } from "./context.js";
import { inputOf } from "./input-cells.js";

/**
 * The part of a year between two dates, both included (rule 8): whole months, and days of the months
 * at either end. A date that is not stated bounds nothing.
 */
function partYearFormula(year: number, starts: string, ends: string): string {
  const [first, last] = [`DATE(${String(year)},1,1)`, `DATE(${String(year)},12,31)`];
  const start = `MAX(${starts},${first})`;
  const end = `IF(${ends}="",${last},MIN(${ends},${last}))`;
  const daysIn = (date: string) => `DAY(EOMONTH(${date},0))`;
  const oneMonth = `(${end}-${start}+1)/${daysIn(end)}`;
  const months = `(${daysIn(start)}-DAY(${start})+1)/${daysIn(start)}+MONTH(${end})-MONTH(${start})-1+DAY(${end})/${daysIn(end)}`;
  return `IF(${end}<${start},0,IF(MONTH(${start})=MONTH(${end}),${oneMonth},${months})/12)`;
}

function dateCells({ partYear }: Line): Cell[] {
  if (partYear.kind !== "dates") return [emptyCell, emptyCell];
  const path = partYear.path.map(String).join("/");
  return [partYear.starts, partYear.ends].map((date, at): Cell => {
    const input = `${path}/${at === 0 ? "starts" : "ends"}`;
    return date === undefined
      ? { ...emptyCell, role: "input", format: "date", input }
      : dateCell(date, "input", { input });
  });
}

/** The part of each year the line is active in: stated, or from its dates. */
function factorCells(line: Line, row: number, context: Context): Cell[] {
  const { frame } = context;
  const [starts, ends] = [periodColumn.starts, periodColumn.ends].map((column) =>
    addressOf({ row, column }, "column"),
  );
  return frame.years.map((year) => {
    const [factor] = partYearFactors(line, year, frame.model);
    if (!factor || line.partYear.kind === "whole") return emptyCell;
    if (factor.op === "input") return inputOf(factor.input);
    return formulaCell(
      partYearFormula(year, starts ?? "", ends ?? ""),
      valueOf(factor, context),
      "factor",
    );
  });
}

/** Amounts that are stated year by year. */
function yearlyAmounts({ cost }: Line, { frame }: Context): Cell[] {
  if (cost.kind !== "amount" || cost.amount.kind !== "byYear") return [];
  const { inputs } = cost.amount;
  return frame.years.map((year) => {
    const input = inputs.get(year);
    return input ? inputOf(input) : emptyCell;
  });
}

function lineCells(line: Line, row: number, context: Context): Placed[] {
  const percent = line.cost.kind === "staff" ? line.cost.positionPercent : undefined;
  return across(row, 1, [
    textCell(line.label, "label"),
    percent ? inputOf(percent) : emptyCell,
    ...dateCells(line),
    ...factorCells(line, row, context),
    ...yearlyAmounts(line, context),
  ]);
}

/** Parts of years, sizes of positions, and amounts stated year by year; nothing where the plan has none. */
export function periodsSheet(context: Context): Sheet[] {
  const { frame, layout } = context;
  const { texts, years, model } = frame;
  if (layout.periodRow.size === 0) return [];
  const hasAmounts = model.lines.some(
    ({ cost }) => cost.kind === "amount" && cost.amount.kind === "byYear",
  );
  const labels = [
    texts.line,
    texts.positionPercent,
    texts.starts,
    texts.ends,
    ...years.map((year) => texts.factorIn(String(year))),
    ...(hasAmounts ? years.map((year) => texts.amountIn(String(year))) : []),
  ];
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.periods, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    ...across(
      4,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
    ...[...layout.periodRow].flatMap(([id, row]) => {
      const line = model.line.get(id);
      return line ? lineCells(line, row, context) : [];
    }),
  ];
  const last = 4 + layout.periodRow.size;
  return [
    {
      name: texts.sheets.periods,
      rows: rowsOf(placed),
      widths: [44, 14, 14, 14, ...years.map(() => 14), ...(hasAmounts ? years.map(() => 16) : [])],
      freeze: { rows: 4, columns: 1 },
      print: { columns: labels.length, titleRows: [1, 4] },
      tables: [],
      validations: [{ kind: "date", range: `C5:D${String(last)}`, message: texts.dateMessage }],
      charts: [],
    },
  ];
}
