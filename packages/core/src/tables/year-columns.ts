import type { Locale } from "../locale/index.js";
import { textsOf } from "./context.js";
import type { Column } from "./table.js";

/** One figure column per budget year. */
export const yearColumns = (
  { years }: { readonly years: readonly number[] },
  kind: Column["kind"] = "figure",
): Column[] => years.map((year) => ({ id: String(year), label: String(year), kind }));

/** The column of the sum over the years. */
export const totalColumn = (options: { readonly locale: Locale }): Column => ({
  id: "total",
  label: textsOf(options).allYears,
  kind: "figure",
});

/** For each column, the one it is added into: a year into the sum of the years, where that is shown. */
export function columnParentsOf(columns: readonly Column[]): (number | undefined)[] {
  const total = columns.findIndex(({ id }) => id === "total");
  return columns.map(({ id }) => (total >= 0 && /^\d{4}$/.test(id) ? total : undefined));
}

/** The columns of a grid that stands alone: no column is added into another. */
export const separateColumns = (columns: readonly Column[]): undefined[] =>
  columns.map(() => undefined);
