import { abs, compare, zero, type Ratio } from "../../exact/index.js";
import type { Overlap, OverlapOptions } from "../../portfolio/index.js";
import { fteScale, moneyScale, textsOf } from "../context.js";
import { addRows, printGrid, type GridRow } from "../grid.js";
import type { PortfolioTableOptions } from "./portfolio-context.js";
import { signed } from "../signs.js";
import { emptyCell, textCell, type Cell, type Row } from "../table.js";

/**
 * How overlaps are looked for and printed.
 *
 * @example
 * ```ts
 * const options: OverlapsTableOptions = { locale: "da", by: ["targetGroup"] };
 * const table = overlapsTable(consolidate([{ name: "indsats", plan: examplePlan }]), options);
 * table.notes[0]; //=> "Ingen overlap fundet."
 * ```
 */
export interface OverlapsTableOptions
  extends Omit<PortfolioTableOptions, "footing" | "expected">, OverlapOptions {}

/** The year with most staff, or with the largest cut: FTE of several years are not added. */
const highest = (fte: ReadonlyMap<number, Ratio>): Ratio =>
  [...fte.values()].reduce(
    (most, value) => (compare(abs(value), abs(most)) > 0 ? value : most),
    zero,
  );

/** Years as people write them: runs as from–to. */
function yearsText(years: readonly number[]): string {
  const runs = years.reduce<[number, number][]>((sofar, year) => {
    const last = sofar.at(-1);
    return last?.[1] === year - 1
      ? [...sofar.slice(0, -1), [last[0], year]]
      : [...sofar, [year, year]];
  }, []);
  return runs
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(", ");
}

const textOrEmpty = (text = ""): Cell => (text === "" ? emptyCell : textCell(text));

const labelOf = ({ names }: Overlap): string => Object.values(names).join(" · ");

/** A row for each overlap, and what they cost in all. */
export function overlapRows(
  found: readonly Overlap[],
  options: OverlapsTableOptions,
): { readonly rows: Row[]; readonly needsNote: boolean } {
  const costs = found.map((overlap): GridRow => ({
    kind: "line",
    label: labelOf(overlap),
    values: [signed(overlap.cost.total, options.signs)],
    parent: found.length,
  }));
  const total: GridRow = {
    kind: "total",
    label: textsOf(options).total,
    values: addRows(costs, 1),
  };
  const staff = found.map(({ fte }): GridRow => ({
    kind: "line",
    label: "",
    values: [highest(fte)],
  }));
  const money = printGrid(
    {
      rows: [...costs, ...(found.length === 0 ? [] : [total])],
      columnParents: [undefined],
      scale: moneyScale(
        options,
        [...costs, total].flatMap(({ values }) => values),
      ),
    },
    ["cost"],
    "independent",
  );
  const people = printGrid(
    {
      rows: staff,
      columnParents: [undefined],
      scale: fteScale(staff.flatMap(({ values }) => values)),
    },
    ["fte"],
    "independent",
  );
  return {
    needsNote: money.needsNote,
    rows: money.rows.map((row, at): Row => {
      const overlap = found[at];
      return {
        ...row,
        cells: [
          textOrEmpty(overlap?.plans.join(", ")),
          textOrEmpty(yearsText(overlap?.sharedYears ?? [])),
          ...(people.rows[at]?.cells ?? [emptyCell]),
          ...row.cells,
        ],
      };
    }),
  };
}
