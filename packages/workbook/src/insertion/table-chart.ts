import type { FigureCell, Table } from "@aarsvaerk/core";
import { isZero } from "@aarsvaerk/core/calculation";
import { addressOf } from "../sheet/address.js";
import { blockText } from "../sheet/block.js";
import type { Chart } from "../sheet/chart.js";
import { chartShapes, type ChartShape } from "./chart-shapes.js";
import { insertionTexts } from "./texts.js";

/** More than these cannot be told apart. */
const mostSeries = 8;
const height = 15;

/** What is drawn: figures only, of one quantity, and some of them other than nought. */
function canBeDrawn({ rows, columns }: ChartShape, table: Table): boolean {
  const cells = rows.flatMap((row) => columns.map((column) => table.rows[row]?.cells[column]));
  const figures = cells.filter((cell): cell is FigureCell => cell?.kind === "figure");
  return (
    figures.length === cells.length &&
    new Set(figures.map(({ quantity }) => quantity)).size === 1 &&
    figures.some(({ exact }) => !isZero(exact))
  );
}

interface Line {
  readonly label: string;
  readonly values: string;
}

/** Cells below or beside each other; a chart takes them only where they are next to each other. */
function rangeOf(from: [row: number, column: number], to: [row: number, column: number]): string {
  const [first, last] = [from, to].map(([row, column]) => addressOf({ row, column }, "both"));
  return `${first ?? ""}:${last ?? ""}`;
}

const isUnbroken = (positions: readonly number[]): boolean =>
  positions.every((position, at) => position === (positions[0] ?? 0) + at);

/**
 * The chart of a table whose headings stand in a row of the block.
 *
 * @param firstRow - the first row that the chart covers
 */
export function chartOfTable(
  table: Table,
  headingRow: number,
  firstRow: number,
): Chart | undefined {
  const shape = chartShapes[table.id]?.(table);
  if (!shape || !canBeDrawn(shape, table)) return undefined;
  const { rows, columns, series } = shape;
  const [row, column] = [(at: number) => headingRow + 1 + at, (at: number) => 2 + at];
  const [along, lines] = series === "rows" ? [columns, rows] : [rows, columns];
  const [first = 0, last = first] = [along[0], along.at(-1)];
  if (!isUnbroken(along) || lines.length > mostSeries) return undefined;
  const drawn: Line[] = lines.map((at) =>
    series === "rows"
      ? {
          label: table.rows[at]?.label ?? "",
          values: rangeOf([row(at), column(first)], [row(at), column(last)]),
        }
      : {
          label: table.columns[at]?.label ?? "",
          values: rangeOf([row(first), column(at)], [row(last), column(at)]),
        },
  );
  return {
    kind: shape.kind,
    title: table.caption,
    description: insertionTexts[table.locale].chart(drawn.map(({ label }) => label).join(", ")),
    categories:
      series === "rows"
        ? rangeOf([headingRow, column(first)], [headingRow, column(last)])
        : rangeOf([row(first), 1], [row(last), 1]),
    series: drawn,
    place: blockText({
      first: { row: firstRow, column: 1 },
      last: { row: firstRow + height - 1, column: Math.max(2, table.columns.length + 1) },
    }),
    unit: table.corner,
  };
}
