import { nameOf, type ControlArea, type Line } from "@aarsvaerk/core/calculation";
import { textCell } from "../sheet/cells.js";
import { across, type Placed } from "../sheet/place-cells.js";
import type { Context } from "./context.js";
import { costEffect, fteEffect, type Adopted, type EffectCell } from "./effect.js";
import {
  amountCells,
  fteCells,
  headingCells,
  lineName,
  sumOfRows,
  sumOfTotals,
  tableColumns,
  type TableColumns,
} from "./effect-cells.js";

const areas: readonly ControlArea[] = ["service", "capital", "transfers", "financing"];

interface AreaBlock {
  readonly placed: readonly Placed[];
  readonly cells: readonly EffectCell[];
  /** The row of its total. */
  readonly row: number;
}

/** The lines of one control area under its name, added up. */
function areaBlock(
  area: ControlArea,
  lines: readonly Line[],
  headingRow: number,
  adopted: Adopted,
  columns: TableColumns,
  context: Context,
): AreaBlock {
  const { model, locale, texts } = context.frame;
  const name = nameOf(model, "controlArea", area, locale);
  const row = headingRow + lines.length + 1;
  const rows = lines.map((line) => costEffect(line, adopted, context));
  const cells = sumOfRows(rows, headingRow + 1, columns, context);
  return {
    placed: [
      { row: headingRow, column: 1, cell: textCell(`${name}:`, "section") },
      ...lines.flatMap((line, at) =>
        across(headingRow + 1 + at, 1, [
          textCell(lineName(line, context), "label"),
          ...amountCells(rows[at] ?? [], headingRow + 1 + at, "output", columns, context),
        ]),
      ),
      ...across(row, 1, [
        textCell(`${name} ${texts.allYears.toLowerCase()}`, "subtotal"),
        ...amountCells(cells, row, "subtotal", columns, context),
      ]),
    ],
    cells,
    row,
  };
}

/** A proposal's table in budget-note form: its lines under their control areas, and its staff. */
export function budgetNoteForm(
  adopted: Adopted,
  headerRow: number,
  context: Context,
): { readonly placed: readonly Placed[]; readonly columns: number } {
  const { texts } = context.frame;
  const columns = tableColumns(2, context);
  let row = headerRow + 1;
  const blocks = areas.flatMap((area) => {
    const lines = adopted.own.filter(({ controlArea }) => controlArea === area);
    if (lines.length === 0) return [];
    const block = areaBlock(area, lines, row, adopted, columns, context);
    row = block.row + 1;
    return [block];
  });
  const isSummed = blocks.length > 1;
  const fte = fteEffect(adopted, context);
  const placed: Placed[] = [
    ...across(headerRow, 1, headingCells([], context)),
    ...blocks.flatMap((block) => block.placed),
    ...(isSummed
      ? across(row, 1, [
          textCell(texts.allYears, "total"),
          ...amountCells(sumOfTotals(blocks, columns, context), row, "total", columns, context),
        ])
      : []),
    ...(fte.length === 0
      ? []
      : across(row + (isSummed ? 1 : 0), 1, [textCell(texts.fte, "label"), ...fteCells(fte)])),
  ];
  return { placed, columns: columns.thereafter };
}
