import type { Table } from "@aarsvaerk/core";
import type { Chart } from "../sheet/chart.js";

/** Which figures of a table are drawn, by position, and whether a series is a row or a column of them. */
export interface ChartShape {
  readonly kind: Chart["kind"];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly series: "rows" | "columns";
}

type Row = Table["rows"][number];

const positions = <T>(list: readonly T[], isWanted: (each: T, at: number) => boolean): number[] =>
  list.flatMap((each, at) => (isWanted(each, at) ? [at] : []));

const rowsThat = ({ rows }: Table, isWanted: (row: Row, at: number) => boolean) =>
  positions(rows, isWanted);

const lines = (table: Table): number[] => rowsThat(table, ({ kind }) => kind === "line");

const columnsNamed = ({ columns }: Table, ...ids: readonly string[]): number[] =>
  positions(columns, ({ id }) => ids.includes(id));

/** The budget years; their sum and what holds thereafter are of another size. */
const years = ({ columns }: Table): number[] => positions(columns, ({ id }) => /^\d{4}$/.test(id));

const hasSections = ({ rows }: Table): boolean => rows.some(({ kind }) => kind === "section");

const byYear = (kind: Chart["kind"], rows: readonly number[], table: Table): ChartShape => ({
  kind,
  rows,
  columns: years(table),
  series: "rows",
});

/** The rows below the first heading, down to the next one. */
function firstGroup({ rows }: Table): number[] {
  const next = rows.findIndex(({ kind }, at) => at > 0 && kind === "section");
  return positions(rows, ({ kind }, at) => kind === "line" && (next < 0 || at < next));
}

/** How the tables that are worth a chart are drawn, by the id of the table. */
export const chartShapes: Readonly<Record<string, (table: Table) => ChartShape>> = {
  "budget-note": (table) => byYear("stackedColumns", lines(table), table),
  difference: (table) => ({
    kind: "columns",
    rows: lines(table),
    columns: columnsNamed(table, "from", "to"),
    series: "columns",
  }),
  "change-by-year": (table) => byYear("stackedColumns", lines(table), table),
  // The causes add up to the change; where it started is another size, and would hide them.
  bridge: (table) =>
    byYear(
      "stackedColumns",
      hasSections(table)
        ? rowsThat(table, ({ kind }, at) => at > 0 && kind === "subtotal")
        : lines(table),
      table,
    ),
  investment: (table) =>
    byYear(
      "stackedColumns",
      rowsThat(table, ({ kind }) => kind === "subtotal"),
      table,
    ),
  scenarios: (table) => byYear("columns", firstGroup(table), table),
  "unit-cost": (table) => byYear("columns", lines(table), table),
  "unit-cost-ranking": (table) => ({
    kind: "columns",
    rows: lines(table),
    columns: columnsNamed(table, "each"),
    series: "columns",
  }),
};
