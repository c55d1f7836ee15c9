import { referenceTo, type Place } from "../sheet/address.js";
import { blockText, parseBlock, type Block } from "../sheet/block.js";
import type { Chart } from "../sheet/chart.js";

/** A block that stands as if its table began in A1, moved to where the table begins. */
function moved({ first, last }: Block, { row, column }: Place): Block {
  const shift = (corner: Block["first"]) => ({
    row: corner.row + row - 1,
    column: corner.column + column - 1,
  });
  return { first: shift(first), last: shift(last) };
}

/** A reference that names no sheet, moved; one that does stays what it is. */
function movedReference(reference: string, at: Place): string {
  const block = parseBlock(reference.replaceAll("$", ""));
  if (!block) return reference;
  const { first, last } = moved(block, at);
  const { sheet } = at;
  const [from = "", to = ""] = [first, last].map((corner) => referenceTo({ sheet, ...corner }, ""));
  return `${from}:${to.slice(to.lastIndexOf("!") + 1)}`;
}

/**
 * The chart of a table that is put somewhere: its references and its place follow the table. What it draws
 * from other sheets stays.
 *
 * @param chart - the chart of an `InsertableTable`
 * @param at - where the table's first cell stands, row and column counted from 1
 * @returns the chart with references that name their sheet, as charts of a sheet have them
 * @example
 * ```ts
 * const { chart } = tableCells(bridgeTable(bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" })), { locale: "da" }));
 * const placed = placedChart(chart!, { sheet: "Ark1", row: 4, column: 3 });
 * [placed.categories, placed.series[0]?.values, placed.place]; //=> ["'Ark1'!$D$5:$G$5", "'Ark1'!$D$7:$G$7", "C13:H27"]
 * ```
 */
export function placedChart(
  chart: Chart,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
): Chart {
  const place = parseBlock(chart.place);
  return {
    ...chart,
    categories: movedReference(chart.categories, at),
    series: chart.series.map(({ label, values }) => ({
      label,
      values: movedReference(values, at),
    })),
    place: place ? blockText(moved(place, at)) : chart.place,
  };
}
