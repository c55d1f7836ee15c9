import type { Outcome } from "../evaluation/index.js";
import type { Column } from "./table.js";

/** One figure column per budget year. */
export const yearColumns = ({ years }: Outcome, kind: Column["kind"] = "figure"): Column[] =>
  years.map((year) => ({ id: String(year), label: String(year), kind }));

/** The columns of a grid that stands alone: no column is added into another. */
export const separateColumns = (columns: readonly Column[]): undefined[] =>
  columns.map(() => undefined);
