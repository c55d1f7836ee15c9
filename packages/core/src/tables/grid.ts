import { controlledRounding, type ExpectedCell } from "../allocation/index.js";
import {
  add,
  divide,
  exact,
  isWhole,
  multiply,
  ratio,
  roundToWhole,
  zero,
  type Ratio,
} from "../exact/index.js";
import { fail, ProblemError } from "../problem/index.js";
import { emptyCell, figureCell, type Cell, type Row } from "./table.js";

/**
 * How printed figures are made to foot (rule 17). `independent`: each cell is rounded from its own
 * exact value, and a note says so where a printed sum deviates. `controlled`: rounded cells foot both
 * ways, each the floor or ceiling of its exact value.
 *
 * @example
 * ```ts
 * const footing: Footing = "controlled";
 * budgetNote(evaluate(examplePlan, { scenario: "begge" }), { locale: "da", footing }).rows.length; //=> 5
 * ```
 */
export type Footing = "independent" | "controlled";

/** A row of figures before it is rounded. */
export interface GridRow {
  readonly kind: Row["kind"];
  readonly label: string;
  /** Exact values in kr. or FTE, one per column; nothing where the cell stays empty. */
  readonly values: readonly (Ratio | undefined)[];
  readonly paths?: readonly (string | undefined)[];
  /** Position of the row that this one is added into. */
  readonly parent?: number;
  /** Position of a row that this one tells a part of (heraf …), without being added into it. */
  readonly partOf?: number;
}

/** How the figures of a grid are printed: what one printed unit holds, and how many decimals show. */
export interface Scale {
  readonly quantity: "money" | "fte";
  readonly per: Ratio;
  readonly decimals: number;
}

/**
 * A printed figure that must be kept, such as a total from an adopted budget.
 *
 * @example
 * ```ts
 * const kept: ExpectedFigure = { row: "Serviceudgifter i alt", column: "2012", printed: "5000" };
 * budgetNote(evaluate(examplePlan, { adopted: ["intensiveret-indsats"] }), { locale: "da", footing: "controlled", expected: [kept] }).rows.length; //=> 3
 * ```
 */
export interface ExpectedFigure {
  /** Label of the row. */
  readonly row: string;
  /** Id of the column: a year, `total` or `thereafter`. */
  readonly column: string;
  /** The figure in the table's unit, as decimal text. */
  readonly printed: string;
}

interface Layout {
  readonly rows: readonly GridRow[];
  /** For each column, the position of the column it is added into. */
  readonly columnParents: readonly (number | undefined)[];
  readonly scale: Scale;
}

/** One printed digit, in kr. or FTE. */
const digitOf = ({ per, decimals }: Scale): Ratio => divide(per, ratio(10n ** BigInt(decimals)));

const isFigures = ({ values }: GridRow): boolean => values.length > 0;

/** Whether every printed sum equals the sum of what is printed above or beside it. */
function foots({ rows, columnParents }: Layout, printed: readonly (readonly bigint[])[]): boolean {
  const sumMatches = (of: readonly (readonly [number, number])[], total: bigint) =>
    of.length === 0 ||
    of.reduce((sum, [row, column]) => sum + (printed[row]?.[column] ?? 0n), 0n) === total;
  return printed.every((cells, row) =>
    cells.every((total, column) => {
      const down = rows.flatMap((each, at) => (each.parent === row ? [[at, column] as const] : []));
      const parts = rows.flatMap((each, at) =>
        each.partOf === row ? [[at, column] as const] : [],
      );
      const across = columnParents.flatMap((parent, at) =>
        parent === column ? [[row, at] as const] : [],
      );
      return [down, parts, across].every((of) => sumMatches(of, total));
    }),
  );
}

function expectedCells(
  expected: readonly ExpectedFigure[],
  rows: readonly GridRow[],
  columns: readonly string[],
  { decimals }: Scale,
) {
  return expected.map(({ row, column, printed }) => {
    const at = rows.findIndex(({ label, values }) => label === row && values.length > 0);
    const across = columns.indexOf(column);
    if (at < 0 || across < 0)
      return fail({
        code: "unknownFigure",
        path: ["expected"],
        found: at < 0 ? row : column,
        expected: at < 0 ? rows.filter(isFigures).map(({ label }) => label) : columns,
      });
    const digits = multiply(exact(printed), ratio(10n ** BigInt(decimals)));
    if (!isWhole(digits))
      return fail({
        code: "unattainableFooting",
        path: ["expected"],
        found: printed,
        expected: [],
      });
    return { row: at, column: across, value: digits.numerator };
  });
}

/** Controlled rounding, its refusal told by the labels of row and column. */
function footed(
  { rows, columnParents }: Layout,
  columns: readonly string[],
  values: readonly (readonly Ratio[])[],
  expected: readonly ExpectedCell[],
): bigint[][] {
  try {
    const rowParents = rows.map(({ parent }) => parent);
    return controlledRounding({ values, rowParents, columnParents, expected });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem] = error.problems;
    const [, row, , column] = problem.path;
    const label = typeof row === "number" ? rows[row]?.label : undefined;
    const id = typeof column === "number" ? columns[column] : undefined;
    return fail({ ...problem, path: [label, id].filter((step) => step !== undefined) });
  }
}

/** The rows of a printed table, and whether they need the rounding note. */
export function printGrid(
  layout: Layout,
  columns: readonly string[],
  footing: Footing,
  expected: readonly ExpectedFigure[] = [],
): { readonly rows: Row[]; readonly needsNote: boolean } {
  const { rows, scale } = layout;
  const digit = digitOf(scale);
  const exactDigits = rows.map((row) =>
    columns.map((_, column) => divide(row.values[column] ?? zero, digit)),
  );
  const printed =
    footing === "controlled"
      ? footed(layout, columns, exactDigits, expectedCells(expected, rows, columns, scale))
      : exactDigits.map((row) => row.map((value) => roundToWhole(value)));
  const shown = ratio(10n ** BigInt(scale.decimals));
  return {
    needsNote: footing === "independent" && !foots(layout, printed),
    rows: rows.map((row, at) => ({
      kind: row.kind,
      label: row.label,
      cells: isFigures(row)
        ? columns.map((_, column): Cell => {
            const value = row.values[column];
            if (!value) return emptyCell;
            const digits = ratio(printed[at]?.[column] ?? 0n);
            return figureCell(
              scale.quantity,
              value,
              divide(digits, shown),
              scale.decimals,
              row.paths?.[column],
            );
          })
        : [],
    })),
  };
}

/** Adds rows cell by cell; a cell that is empty in all of them stays empty. */
export function addRows(rows: readonly GridRow[], width: number): (Ratio | undefined)[] {
  return Array.from({ length: width }, (_, column) =>
    rows
      .map(({ values }) => values[column])
      .reduce((total, value) => (total && value ? add(total, value) : (total ?? value)), undefined),
  );
}

/** The fewest decimals, up to a number, that print every value in full. */
export function decimalsFor(values: readonly (Ratio | undefined)[], most: number): number {
  for (let decimals = 0; decimals < most; decimals++) {
    const scale = ratio(10n ** BigInt(decimals));
    const whole = (value: Ratio) => isWhole(multiply(value, scale));
    if (values.every((value) => value === undefined || whole(value))) return decimals;
  }
  return most;
}
