import type { BestCombinations, Combination, Combinations } from "../../combination/index.js";
import { divide, ratio } from "../../exact/index.js";
import { combinationTexts, type CombinationTexts } from "../../text/combination/index.js";
import { countText, limitNote, namesOf, numberNotes, sourceNotes } from "./combination-notes.js";
import { fteScale, moneyCorner, moneyScale, textsOf, type TableOptions } from "../context.js";
import { printGrid, type GridRow, type Scale } from "../grid.js";
import { signed, type Signs } from "../signs.js";
import { textCell, type Cell, type Column, type Row, type Table } from "../table.js";
import { columnParentsOf, totalColumn, yearColumns } from "../year-columns.js";

/**
 * How combinations of proposals are printed.
 *
 * @example
 * ```ts
 * const options: CombinationTableOptions = { locale: "da", unit: "mio", signs: "saving" };
 * combinationsTable(combinations(examplePlan), options).corner; //=> "mio. kr. – 2012 p/l"
 * ```
 */
export interface CombinationTableOptions extends TableOptions {
  /** Whether additional cost or a saving is positive; additional cost unless told. */
  readonly signs?: Signs;
}

/** A column of texts that says whether a ceiling or target holds. */
interface TargetColumn {
  readonly id: string;
  readonly label: string;
  readonly text: (combination: Combination) => string;
}

function targetColumns(
  { targets: { serviceCeiling, savingsTarget } }: Pick<Combinations, "targets">,
  texts: CombinationTexts,
): TargetColumn[] {
  const { ceilingKept, ceilingExceeded, targetMet, targetMissed } = texts;
  return [
    ...(serviceCeiling.size === 0
      ? []
      : [
          {
            id: "serviceCeiling",
            label: texts.serviceCeiling,
            text: ({ overCeiling: years }: Combination) =>
              years.length === 0 ? ceilingKept : ceilingExceeded(years.join(", ")),
          },
        ]),
    ...(savingsTarget.size === 0
      ? []
      : [
          {
            id: "savingsTarget",
            label: texts.savingsTarget,
            text: ({ underTarget: years }: Combination) =>
              years.length === 0 ? targetMet : targetMissed(years.join(", ")),
          },
        ]),
  ];
}

/** The change of the own cost per year and in total, and what of it is interaction. */
const moneyRow = (
  { adopted, byYear, total }: Combination,
  { outcome }: Pick<Combinations, "outcome">,
  { locale, signs }: CombinationTableOptions,
): GridRow => ({
  kind: "line",
  label: namesOf(outcome, adopted, locale),
  values: [
    ...[...byYear.values()].map(({ ownCostChange }) => ownCostChange),
    total.ownCostChange,
    total.interaction,
  ].map((value) => signed(value, signs)),
});

/** The change of the FTE, as an average of the budget years. */
function fteCells(rows: readonly Combination[]): Cell[] {
  const values = rows.map(({ total, byYear }) =>
    divide(total.fteChange, ratio(BigInt(byYear.size))),
  );
  return printColumn(values, fteScale(values));
}

const printColumn = (values: GridRow["values"], scale: Scale): Cell[] =>
  printGrid(
    {
      rows: values.map((value) => ({ kind: "line", label: "", values: [value] })),
      columnParents: [undefined],
      scale,
    },
    ["fte"],
    "independent",
  ).rows.flatMap(({ cells }) => cells);

function countNotes(result: Combinations | BestCombinations, locale: TableOptions["locale"]) {
  if (!("best" in result)) return [];
  const { countsNote, meetingNote, bestNote } = combinationTexts[locale];
  const { best, possible, admissible, meeting, targets } = result;
  const isHeld = targets.serviceCeiling.size + targets.savingsTarget.size > 0;
  return [
    [
      countsNote(countText(possible, locale), countText(admissible, locale)),
      ...(isHeld ? [meetingNote(countText(meeting, locale))] : []),
      bestNote(countText(best.length, locale), targets.savingsTarget.size > 0),
    ].join(" "),
  ];
}

/**
 * Combinations of proposals, one in each row: how they change what the authority pays itself, per year
 * and in total, what of it is the interaction between them, the average change of FTE, and whether the
 * service ceiling and the savings target hold.
 *
 * @param result - all combinations of a plan, or the best of them
 * @param options - language, unit, footing, and which direction is positive
 * @returns the table, changes of the own cost in `options.unit`
 * @throws ProblemError `unattainableFooting` for an expected figure that cannot be kept
 * @example
 * ```ts
 * const all = combinations(examplePlan, { savingsTarget: "0" });
 * const rows = renderTable(combinationsTable(all, { locale: "da" }), { format: "csv" }).split("\r\n");
 * rows[0]; //=> "1.000 kr. – 2012 p/l;2012;2013;2014;2015;I alt;Heraf samspil;Årsværk (gns.);Sparemål"
 * rows[2]; //=> "Spareforslag til Budget 2012;3500;3500;3500;3500;14000;0;7;ikke nået i 2012, 2013, 2014, 2015"
 * ```
 */
export function combinationsTable(
  result: Combinations | BestCombinations,
  options: CombinationTableOptions,
): Table {
  const { outcome, targets } = result;
  const { locale, signs = "expenditure" } = options;
  const texts = combinationTexts[locale];
  const shown = "best" in result ? result.best : [...result];
  const ids = new Set(shown.flatMap(({ adopted }) => adopted));
  const rows = shown.map((combination) => moneyRow(combination, result, options));
  const money: Column[] = [
    ...yearColumns(outcome),
    totalColumn(options),
    { id: "interaction", label: texts.ofWhichInteraction, kind: "figure" },
  ];
  const printed = printGrid(
    {
      rows,
      columnParents: columnParentsOf(money),
      scale: moneyScale(
        options,
        rows.flatMap(({ values }) => values),
      ),
    },
    money.map(({ id }) => id),
    options.footing ?? "independent",
    options.expected,
  );
  const held = targetColumns(result, texts);
  const fte = fteCells(shown);
  return {
    id: "combinations",
    locale,
    caption: texts.caption(outcome.plan.title),
    corner: moneyCorner(outcome, options),
    columns: [
      ...money,
      { id: "fte", label: texts.averageFte, kind: "figure" },
      ...held.map(({ id, label }): Column => ({ id, label, kind: "text" })),
    ],
    rows: printed.rows.map((row, at): Row => {
      const combination = shown[at];
      const fteCell = fte[at];
      if (!combination || !fteCell) return row;
      return {
        ...row,
        cells: [...row.cells, fteCell, ...held.map(({ text }) => textCell(text(combination)))],
      };
    }),
    notes: [
      ...(printed.needsNote ? [textsOf(options).roundingNote] : []),
      `${texts.figuresNote} ${texts.signNotes[signs]}`,
      texts.fteNote,
      texts.interactionNote,
      ...limitNote(texts.serviceCeiling, targets.serviceCeiling, outcome, locale),
      ...limitNote(texts.savingsTarget, targets.savingsTarget, outcome, locale),
      ...countNotes(result, locale),
      ...numberNotes(outcome, ids, locale),
      ...sourceNotes(outcome, ids, locale, targets.serviceCeiling.size > 0),
    ],
  };
}
