import type { Line } from "@aarsvaerk/core/calculation";
import { lineColumn } from "../layout/lines-layout.js";
import { rangeReference, referenceTo, type Place } from "../sheet/address.js";
import type { Context } from "./context.js";

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Rows that follow each other, as stretches from the first to the last of them. */
function stretchesOf(rows: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const before = stretches.at(-1);
    if (before?.last === row - 1) stretches[stretches.length - 1] = { ...before, last: row };
    else stretches.push({ first: row, last: row });
  }
  return stretches;
}

/** What lines come to together, those that apply; their amounts stand in a column of the lines' rows. */
export function grossFormula(
  members: readonly Line[],
  amounts: Omit<Place, "row">,
  from: string,
  { frame, layout }: Context,
): string {
  const flags = { sheet: frame.texts.sheets.lines, column: lineColumn.applies };
  const rows = members.map(({ id }) => layout.lines.row.get(id) ?? 0);
  const terms = stretchesOf(rows).map(({ first, last }) => {
    const [applies, amount] = [flags, amounts].map((place) =>
      first === last
        ? referenceTo({ ...place, row: first }, from)
        : rangeReference({ ...place, row: first }, { row: last, column: place.column }, from),
    );
    return first === last
      ? `${applies ?? ""}*${amount ?? ""}`
      : `SUMPRODUCT(${applies ?? ""},${amount ?? ""})`;
  });
  return terms.join("+") || "0";
}
