import { ratio, type Ratio } from "@aarsvaerk/core";
import { priceExpression, sum, zero, type Line } from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import { rateColumn } from "../layout/assumptions-layout.js";
import { holdsWith } from "../layout/frame.js";
import { ownCost, quantityExpression, quantityKey } from "../layout/input-places.js";
import { lineColumn, type LineBlock } from "../layout/lines-layout.js";
import { referenceTo, type Place } from "../sheet/address.js";
import { emptyCell, formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet, Validation } from "../sheet/workbook.js";
import { priceCaption } from "./captions.js";
import { blockRange, conditionFormula, referencesOn, valueOf, type Context } from "./context.js";
import { lineFigure } from "./figure-about.js";
import { inputCell, statedInput } from "./input-cells.js";
import { chosenPercentFormula } from "./percentages.js";

const one = ratio(1n);

function appliesCell(line: Line, context: Context): Cell {
  const { frame, layout } = context;
  const { chosenColumn } = layout.assumptions;
  const formula = conditionFormula(line.condition, chosenColumn, frame.texts.sheets.lines, context);
  const value = holdsWith(line.condition, frame.outcome.view.adopted) ? one : zero;
  return formula === undefined ? numberCell(one, "flag") : formulaCell(formula, value, "flag");
}

function unitName(line: Line, { frame }: Context): string {
  const [unit, ...others] = line.split.units;
  return unit === undefined || others.length > 0 ? frame.texts.several : frame.unitName(unit);
}

function priceCell(line: Line, context: Context): Cell {
  if (line.cost.kind !== "staff") return emptyCell;
  const expression = priceExpression(line.cost.rate.price);
  const { sheets } = context.frame.texts;
  const row = context.layout.assumptions.rateRow.get(line.cost.rate.id) ?? 0;
  const formula = referenceTo(
    { sheet: sheets.assumptions, row, column: rateColumn.amount },
    sheets.lines,
  );
  return formulaCell(formula, valueOf(expression, context), "kroner");
}

/** What a line counts in each year: FTE, or the amount in its own prices. */
function quantityCells(line: Line, context: Context): Cell[] {
  const { frame } = context;
  const references = referencesOn(frame.texts.sheets.lines, context);
  const format = line.cost.kind === "staff" ? "fte" : "ore";
  return frame.years.map((year) => {
    const expression = quantityExpression(line, year, frame);
    if (!expression) return emptyCell;
    const stated = statedInput(expression, line);
    if (stated) return stated;
    return formulaCell(
      formulaOf(expression, references),
      valueOf(expression, context),
      format,
      "output",
      line.cost.kind === "staff" ? lineFigure("fte", line, year, context) : {},
    );
  });
}

/** The amount of each year in the chosen prices, whether or not the line applies. */
function amountCells(line: Line, row: number, context: Context): Cell[] {
  const { frame, layout } = context;
  const sheet = frame.texts.sheets.lines;
  return frame.years.map((year, position) => {
    const figure = lineFigure("cost", line, year, context);
    const expression = ownCost(line, year, frame);
    if (line.cost.kind === "percent") {
      const formula = chosenPercentFormula(line, position, sheet, context);
      return formulaCell(formula, valueOf(expression, context), "ore", "output", figure);
    }
    const nearer = new Map<string, Place>();
    const quantity = quantityExpression(line, year, frame);
    const key = quantity && quantityKey(quantity);
    if (key !== undefined)
      nearer.set(key, { sheet, row, column: layout.lines.quantityColumn(position) });
    const price = line.cost.kind === "staff" ? priceKey(line.cost.rate.price) : undefined;
    if (price !== undefined) nearer.set(price, { sheet, row, column: lineColumn.price });
    const formula = formulaOf(expression, referencesOn(sheet, context, nearer));
    return formulaCell(formula, valueOf(expression, context), "ore", "output", figure);
  });
}

const priceKey = (price: Parameters<typeof priceExpression>[0]): string | undefined =>
  quantityKey(priceExpression(price));

function lineCells(line: Line, row: number, context: Context): Placed[] {
  const { frame } = context;
  return across(row, 1, [
    textCell(line.label, "label"),
    textCell(frame.ownerName(line.owner)),
    textCell(unitName(line, context)),
    inputCell(line),
    priceCell(line, context),
    appliesCell(line, context),
    ...quantityCells(line, context),
    ...amountCells(line, row, context),
  ]);
}

function headerCells({ kind, headingRow }: LineBlock, { frame }: Context): Placed[] {
  const { texts, years } = frame;
  const quantity = { staff: texts.fteIn, amount: texts.ownPricesIn, percent: () => "" }[kind];
  const labels = [
    texts.line,
    texts.proposal,
    texts.unit,
    texts.stated,
    kind === "staff" ? texts.pricePerFte : "",
    texts.applies,
    ...years.map((year) => quantity(String(year))),
    ...years.map((year) => texts.amountIn(String(year))),
  ];
  return [
    { row: headingRow, column: 1, cell: textCell(texts.kinds[kind], "section") },
    ...across(
      headingRow + 1,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
  ];
}

/** The sum of a column over the lines that apply. */
function totalFormula(
  column: number,
  kinds: readonly LineBlock["kind"][],
  context: Context,
): string {
  const sheet = context.frame.texts.sheets.lines;
  const terms = context.layout.lines.blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map((block) => {
      const flags = blockRange(block, lineColumn.applies, sheet, context);
      return `SUMPRODUCT(${flags},${blockRange(block, column, sheet, context)})`;
    });
  return terms.length === 0 ? "0" : terms.join("+");
}

function totalCells(context: Context): Placed[] {
  const { frame, layout } = context;
  const { totalRow, quantityColumn, amountColumn } = layout.lines;
  const { years, texts, model, outcome } = frame;
  const applying = model.lines.filter(({ condition }) =>
    holdsWith(condition, outcome.view.adopted),
  );
  const fteIn = (year: number): Ratio =>
    sum(
      applying.flatMap((line) => {
        const quantity = line.cost.kind === "staff" && quantityExpression(line, year, frame);
        return quantity ? [valueOf(quantity, context)] : [];
      }),
    );
  const costIn = (year: number): Ratio =>
    sum(applying.map((line) => valueOf(ownCost(line, year, frame), context)));
  return [
    { row: totalRow, column: 1, cell: textCell(texts.total, "total") },
    ...[2, 3, 4, 5, 6].map((column) => ({
      row: totalRow,
      column,
      cell: { ...emptyCell, role: "total" as const },
    })),
    ...years.flatMap((year, position): Placed[] => [
      {
        row: totalRow,
        column: quantityColumn(position),
        cell: formulaCell(
          totalFormula(quantityColumn(position), ["staff"], context),
          fteIn(year),
          "fte",
          "total",
          { figure: `fte/${String(year)}` },
        ),
      },
      {
        row: totalRow,
        column: amountColumn(position),
        cell: formulaCell(
          totalFormula(amountColumn(position), ["staff", "amount", "percent"], context),
          costIn(year),
          "ore",
          "total",
          { figure: `cost/${String(year)}` },
        ),
      },
    ]),
  ];
}

/** One row per line: what it is stated by, its price, its FTE and its amount per year. */
export function linesSheet(context: Context): Sheet {
  const { frame, layout } = context;
  const { texts, years, outcome } = frame;
  const { blocks, lastColumn } = layout.lines;
  // Amounts in their own prices take more room than FTE and percentages.
  const stated = blocks.some(({ kind }) => kind === "amount") ? 15 : 10;
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.lines, "title") },
    { row: 2, column: 1, cell: textCell(outcome.plan.title, "subtitle") },
    { row: 3, column: 1, cell: priceCaption(context) },
    ...blocks.flatMap((block) => [
      ...headerCells(block, context),
      ...block.lines.flatMap((line, at) => lineCells(line, block.firstRow + at, context)),
    ]),
    ...totalCells(context),
  ];
  return {
    name: texts.sheets.lines,
    rows: rowsOf(placed),
    widths: [38, 26, 18, stated, 11, 8, ...years.map(() => stated), ...years.map(() => 15)],
    freeze: { rows: 3, columns: 1 },
    print: { columns: lastColumn, titleRows: [1, 3] },
    tables: [],
    validations: blocks.map((block): Validation => ({
      kind: "decimal",
      range: `D${String(block.firstRow)}:D${String(block.firstRow + block.lines.length - 1)}`,
      message: texts.decimalMessage,
    })),
    charts: [],
  };
}
