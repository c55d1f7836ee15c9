import { priceExpression, type Rate } from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import { rateColumn, rateRows, ratesOf } from "../layout/assumptions-layout.js";
import { emptyCell, formulaCell, textCell } from "../sheet/cells.js";
import { across, type Placed } from "../sheet/place-cells.js";
import { addressOf } from "../sheet/address.js";
import { referencesOn, valueOf, type Context } from "./context.js";
import { inputOf } from "./input-cells.js";
import { sourceText } from "./source-text.js";

/** The index has columns there that a price has nothing in. */
const beforeSource = Array.from(
  { length: rateColumn.source - rateColumn.series - 1 },
  () => emptyCell,
);

function aboutRate({ priceLevel, series, provenance }: Rate, { frame }: Context) {
  const { plan, series: known } = frame.model;
  const id = series ?? plan.series;
  return [
    textCell(String(priceLevel)),
    textCell(id === undefined ? "" : (known.get(id)?.label ?? id)),
    ...beforeSource,
    textCell(sourceText(provenance, plan)),
  ];
}

/** A price that is stated: one row. */
function statedRow(rate: Rate, row: number, context: Context): Placed[] {
  if (rate.price.kind !== "stated") return [];
  return across(row, 1, [
    textCell(rate.label, "label"),
    inputOf(rate.price.input),
    emptyCell,
    ...aboutRate(rate, context),
  ]);
}

/** A price built up of parts: a row each, some in per cent of others, and the row they add up in. */
function partRows(rate: Rate, totalRow: number, context: Context): Placed[] {
  const { price } = rate;
  if (price.kind !== "parts") return [];
  const sheet = context.frame.texts.sheets.assumptions;
  const references = referencesOn(sheet, context);
  const firstRow = totalRow - rateRows(rate) + 1;
  const whole = priceExpression(price);
  const expressions = whole.op === "sum" ? whole.of : [whole];
  const amount = (row: number) => addressOf({ row, column: rateColumn.amount });
  return [
    ...price.parts.flatMap((part, at): Placed[] => {
      const row = firstRow + at;
      const expression = expressions[at];
      const label = {
        row,
        column: rateColumn.label,
        cell: textCell(`${rate.label}: ${part.label}`),
      };
      if (!part.of || !expression)
        return [label, { row, column: rateColumn.amount, cell: inputOf(part.input) }];
      return [
        label,
        {
          row,
          column: rateColumn.amount,
          cell: formulaCell(formulaOf(expression, references), valueOf(expression, context), "ore"),
        },
        { row, column: rateColumn.percent, cell: inputOf(part.input) },
      ];
    }),
    ...across(totalRow, 1, [
      textCell(rate.label, "subtotal"),
      formulaCell(
        `SUM(${amount(firstRow)}:${amount(totalRow - 1)})`,
        valueOf(whole, context),
        "ore",
        "subtotal",
      ),
      emptyCell,
      ...aboutRate(rate, context),
    ]),
  ];
}

/** The prices per FTE, each with its level, series and source. */
export function rateCells(context: Context): Placed[] {
  const { frame, layout } = context;
  const { texts } = frame;
  const { ratesRow, rateRow } = layout.assumptions;
  const rates = ratesOf(frame);
  if (rates.length === 0) return [];
  return [
    { row: ratesRow, column: 1, cell: textCell(texts.rates, "section") },
    ...across(
      ratesRow + 1,
      1,
      [
        texts.rate,
        texts.amount,
        texts.percent,
        texts.level,
        texts.series,
        ...beforeSource.map(() => ""),
        texts.source,
      ].map((label) => textCell(label, "heading")),
    ),
    ...rates.flatMap((rate) => {
      const row = rateRow.get(rate.id) ?? 0;
      return [...statedRow(rate, row, context), ...partRows(rate, row, context)];
    }),
  ];
}
