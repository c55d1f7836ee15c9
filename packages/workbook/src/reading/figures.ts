import type { Cell, Sheet } from "../sheet/workbook.js";
import { constantOf, isInput } from "./alignment/constants.js";
import type { InputValue } from "./input-value.js";

/** The figure that a cell of a sheet is to show; nothing where the sheet has none for it. */
export type SheetFigures = (cell: Cell, row: number, column: number) => InputValue | undefined;

const valueIn = (cell: Cell | undefined): InputValue | undefined =>
  cell?.content.kind === "formula" ? cell.content.value : undefined;

/** Whether a cell says the same kind of thing: the same text, or a figure as there. */
const isAlike = (a: Cell, b: Cell | undefined): boolean =>
  b !== undefined &&
  (a.content.kind === "formula") === (b.content.kind === "formula") &&
  (isInput(a) || constantOf(a) === constantOf(b));

const isSameShape = (a: Sheet, b: Sheet): boolean =>
  a.rows.length === b.rows.length &&
  a.rows.every((row, above) => {
    const other = b.rows[above] ?? [];
    return row.length === other.length && row.every((cell, at) => isAlike(cell, other[at]));
  });

function byFigure({ rows }: Sheet): SheetFigures {
  const figures = new Map(
    rows.flat().flatMap((cell) => (cell.figure === undefined ? [] : [[cell.figure, cell]])),
  );
  return ({ figure }) => (figure === undefined ? undefined : valueIn(figures.get(figure)));
}

/** What the cells of a sheet are to show: place by place, or, in a sheet of another shape, figure by figure. */
export function figuresOf(written: Sheet, now: Sheet | undefined): SheetFigures {
  if (!now) return () => undefined;
  return isSameShape(written, now)
    ? (_, row, column) => valueIn(now.rows[row]?.[column])
    : byFigure(now);
}
