import { zero } from "@aarsvaerk/core/calculation";
import { splitYearColumn } from "../layout/layout.js";
import { addressOf, rangeReference, referenceTo } from "../sheet/address.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Sheet } from "../sheet/workbook.js";
import { scenarioName } from "./switch-names.js";
import type { Context } from "./context.js";
import { sourceText } from "./source-text.js";

interface Control {
  readonly label: string;
  readonly formula: string;
}

function controlsIn(position: number, context: Context): Control[] {
  const { frame, layout } = context;
  const { texts, years, scenarios } = frame;
  const { sheets } = texts;
  const sheet = sheets.control;
  const year = String(years[position] ?? "");
  const { lines, splits, units, unitsRow, comparison } = layout;
  const total = referenceTo(
    { sheet: sheets.lines, row: lines.totalRow, column: lines.amountColumn(position) },
    sheet,
  );
  const amounts = splitYearColumn("amount", position, years.length);
  const unitAmounts = rangeReference(
    { sheet: sheets.split, row: unitsRow + 1, column: amounts },
    { row: unitsRow + units.length, column: amounts },
    sheet,
  );
  const scenario = (column: number) =>
    rangeReference(
      { sheet: sheets.comparison, row: comparison.cost, column },
      { row: comparison.cost + scenarios.length - 1, column },
      sheet,
    );
  const divided = [...new Set(splits.map(({ line }) => line))];
  return [
    ...(units.length > 0
      ? [{ label: texts.controlOf.units(year), formula: `SUM(${unitAmounts})-${total}` }]
      : []),
    {
      label: texts.controlOf.scenarios(year),
      formula: `INDEX(${scenario(2 + position)},MATCH(${scenarioName},${scenario(1)},0))-${total}`,
    },
    ...divided.map((line) => {
      const rows = splits.filter((split) => split.line.id === line.id).map(({ row }) => row);
      const parts = rangeReference(
        { sheet: sheets.split, row: Math.min(...rows), column: amounts },
        { row: Math.max(...rows), column: amounts },
        sheet,
      );
      const own = referenceTo(
        {
          sheet: sheets.lines,
          row: lines.row.get(line.id) ?? 0,
          column: lines.amountColumn(position),
        },
        sheet,
      );
      return {
        label: texts.controlOf.split(line.label, year),
        formula: `SUM(${parts})-${own}`,
      };
    }),
  ];
}

/** The sources, and figures that must be nought: sums that are made in two ways. */
export function controlSheet(context: Context): Sheet {
  const { frame } = context;
  const { texts, years, model } = frame;
  const sources = model.plan.sources ?? [];
  const controls = years.flatMap((_, position) => controlsIn(position, context));
  const sumRow = 4;
  const firstControl = sumRow + 2;
  const lastControl = firstControl + controls.length - 1;
  const sourcesRow = lastControl + 2;
  const column = (row: number) => addressOf({ row, column: 2 });
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.control, "title") },
    { row: 2, column: 1, cell: textCell(texts.controlNote, "note") },
    ...across(sumRow, 1, [
      textCell(texts.allControls, "total"),
      formulaCell(
        `ROUND(SQRT(SUMSQ(${column(firstControl)}:${column(lastControl)})),2)`,
        zero,
        "ore",
        "control",
      ),
    ]),
    { row: sumRow + 1, column: 1, cell: textCell(texts.controls, "section") },
    ...controls.flatMap(({ label, formula }, at) =>
      across(firstControl + at, 1, [
        textCell(label, "label"),
        formulaCell(`ROUND(${formula},2)`, zero, "ore", "control"),
      ]),
    ),
    { row: sourcesRow, column: 1, cell: textCell(texts.sources, "section") },
    ...sources.map(({ id, date, url }, at): Placed => ({
      row: sourcesRow + 1 + at,
      column: 1,
      cell: textCell(
        [sourceText({ source: id }, model.plan), date, url]
          .filter((part) => part !== undefined && part !== "")
          .join(", "),
      ),
    })),
  ];
  return {
    name: texts.sheets.control,
    rows: rowsOf(placed),
    widths: [90, 16],
    print: { columns: 2 },
    tables: [],
    validations: [],
    charts: [],
  };
}
