import {
  bridge,
  bridgePicture,
  bridgeTable,
  changeByYear,
  costPicture,
  difference,
  differenceTable,
  scenarios,
  type AmountUnit,
  type Dimension,
  type Footing,
  type Locale,
  type Outcome,
  type Picture,
  type Signs,
  type Table,
} from "@aarsvaerk/core";
import type { Report } from "../write-tables.js";
import type { Side } from "./side.js";

/** How a comparison is shown. */
export interface ComparisonSettings {
  readonly locale: Locale;
  readonly unit?: AmountUnit;
  readonly footing?: Footing;
  readonly signs?: Signs;
  readonly names?: readonly [string, string];
  /** What the difference is divided by, beside the years. */
  readonly by?: readonly Dimension[];
  readonly measure?: "cost" | "fte";
  readonly lines?: boolean;
  /** Tells the pictures of one pair from those of another. */
  readonly id?: string;
}

/** Tables, and the pictures that go with them. */
type Shown = readonly (readonly [Table, ...Picture[]])[];

export const asReport = (shown: Shown): Report => ({
  tables: shown.map(([table]) => table),
  pictures: new Map(shown.map(([table, ...pictures]) => [table, pictures])),
});

/** Several sides next to each other: what each costs, and what it adds to the first. */
export function overviewOf(sides: readonly Side[], settings: ComparisonSettings): Shown {
  const outcomes = sides.map(({ outcome }) => outcome);
  const table = scenarios(outcomes, settings);
  const last = outcomes.at(-1);
  return [last ? [table, costPicture(last, { ...settings, by: "proposal" })] : [table]];
}

/** Whether two outcomes differ in cost or FTE, of any line in any year. */
export const differs = (from: Outcome, to: Outcome): boolean =>
  (["cost", "fte"] as const).some((measure) =>
    difference(from, to, { measure, by: ["line"] }).rows.some(({ byYear }) =>
      [...byYear.values()].some(({ change }) => change.numerator !== 0n),
    ),
  );

/** Two sides: how much they differ, by year and by what was asked for, and why. */
export function differenceReport(
  from: Outcome,
  to: Outcome,
  { by = [], measure = "cost", lines = false, id = "", ...settings }: ComparisonSettings,
): Shown {
  const whole = differenceTable(difference(from, to, { measure }), settings);
  const divided = by.length > 0 ? difference(from, to, { measure, by }) : undefined;
  const stacked = costPicture(to, {
    ...settings,
    by: by[0] ?? "proposal",
    id: `cost${id}`,
  });
  const isFixed = from.view.basis.kind === "fixed";
  const explained = isFixed ? bridge(from, to, { measure }) : undefined;
  return [
    measure === "cost" ? [whole, stacked] : [whole],
    ...(divided?.sum.total ? [[differenceTable(divided, settings)] as const] : []),
    ...(divided ? [[changeByYear(divided, settings)] as const] : []),
    ...(explained
      ? [
          [
            bridgeTable(explained, { ...settings, lines }),
            bridgePicture(explained, { ...settings, lines, id: `bridge${id}` }),
          ] as const,
        ]
      : []),
  ];
}
