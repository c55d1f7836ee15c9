import { zero } from "../exact/index.js";
import { figureCell, type FigureCell, type Table } from "../tables/index.js";

/** The decimals that a table prints its figures with. */
export const decimalsOf = ({ rows }: Table): number =>
  rows.flatMap(({ cells }) => cells).find((cell) => cell.kind === "figure")?.decimals ?? 0;

/** The figures of a row; nought where a cell is empty. */
export const figuresOf = ({ cells }: Table["rows"][number], decimals: number): FigureCell[] =>
  cells.map((cell) => (cell.kind === "figure" ? cell : figureCell("money", zero, zero, decimals)));
