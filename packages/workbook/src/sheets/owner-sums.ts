import { figurePath } from "@aarsvaerk/core";
import { baselineOwner, definitionOf, sum } from "@aarsvaerk/core/calculation";
import { lineColumn } from "../layout/lines-layout.js";
import { addressOf } from "../sheet/address.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, type Placed } from "../sheet/place-cells.js";
import type { Cell } from "../sheet/workbook.js";
import { blockRange, type Context } from "./context.js";

const headerRow = 6;
const firstRow = headerRow + 1;
const firstColumn = 2;

/** The adopted budget and the proposals: every line belongs to one of them. */
const ownersOf = ({ frame: { model } }: Context): string[] => [
  baselineOwner,
  ...(model.plan.proposals ?? []).map(({ id }) => id),
];

const lastRow = (context: Context): number => firstRow + ownersOf(context).length - 1;

/** The first row below the sums. */
export const belowOwnerSums = (context: Context): number => lastRow(context) + 2;

/** What all of them come to in a year, as a range on the same sheet. */
export const ownerAmounts = (position: number, context: Context): string => {
  const column = firstColumn + position;
  return `${addressOf({ row: firstRow, column })}:${addressOf({ row: lastRow(context), column })}`;
};

function amountCell(owner: string, row: number, position: number, context: Context): Cell {
  const { frame, layout } = context;
  const { model, outcome, years, texts } = frame;
  const { control } = texts.sheets;
  const year = years[position] ?? 0;
  const name = addressOf({ row, column: 1 }, "column");
  const terms = layout.lines.blocks.map((block) => {
    const range = (column: number) => blockRange(block, column, control, context);
    return `SUMPRODUCT((${range(lineColumn.owner)}=${name})*1,${range(lineColumn.applies)},${range(layout.lines.amountColumn(position))})`;
  });
  const { cost } = definitionOf(model);
  const own = model.lines.filter((line) => line.owner === owner);
  return formulaCell(
    terms.join("+") || "0",
    sum(own.map((line) => outcome.valuation.value(cost(line, year)))),
    "ore",
    "output",
    { figure: figurePath({ measure: "cost", where: { proposal: owner }, year }) },
  );
}

/** What the adopted budget and each proposal come to in the chosen scenario: their own lines that apply. */
export function ownerSums(context: Context): Placed[] {
  const { texts, years, ownerName } = context.frame;
  return [
    ...across(headerRow, 1, [
      textCell(texts.owners, "heading"),
      ...years.map((year) => textCell(texts.amountIn(String(year)), "heading")),
    ]),
    ...ownersOf(context).flatMap((owner, at) =>
      across(firstRow + at, 1, [
        textCell(ownerName(owner), "label"),
        ...years.map((_, position) => amountCell(owner, firstRow + at, position, context)),
      ]),
    ),
  ];
}
