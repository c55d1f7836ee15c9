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

/** The part of the budget that a figure is narrowed down to. */
export type Where = Readonly<Partial<Record<Dimension, string>>>;

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
  /** The part of the budget that is compared. */
  readonly where?: Where;
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

/** Whether two outcomes differ in any figure: of a line, in a unit, paid by somebody, in any year. */
export const differs = (from: Outcome, to: Outcome): boolean =>
  (
    [
      { measure: "cost", by: ["line", "unit", "funding"] },
      { measure: "fte", by: ["line", "unit"] },
    ] as const
  ).some((options) =>
    difference(from, to, options).rows.some(({ byYear }) =>
      [...byYear.values()].some(({ change }) => change.numerator !== 0n),
    ),
  );

/** Two sides: how much they differ, by year and by what was asked for, and why. */
export function differenceReport(
  from: Outcome,
  to: Outcome,
  {
    by = [],
    measure = "cost",
    where = {},
    lines = false,
    id = "",
    signs,
    ...settings
  }: ComparisonSettings,
): Shown {
  const changes = { ...settings, ...(signs === undefined ? {} : { signs }) };
  const whole = differenceTable(difference(from, to, { measure, where }), changes);
  const divided = by.length > 0 ? difference(from, to, { measure, by, where }) : undefined;
  const stacked = costPicture(to, {
    ...settings,
    by: by[0] ?? "proposal",
    id: `cost${id}`,
  });
  const isFixed = from.view.basis.kind === "fixed";
  const explained = isFixed ? bridge(from, to, { measure, where }) : undefined;
  return [
    measure === "cost" && Object.keys(where).length === 0 ? [whole, stacked] : [whole],
    ...(divided?.sum.total ? [[differenceTable(divided, changes)] as const] : []),
    ...(divided ? [[changeByYear(divided, changes)] as const] : []),
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
