import type { Outcome } from "../evaluation/index.js";
import { valuesOf, type FigureQuery } from "../expression/index.js";
import type { ControlArea } from "../model/index.js";
import { baselineOwner } from "../plan/index.js";
import { fail, withNearest } from "../problem/index.js";
import { nameOf, reservedNames } from "../text/names.js";
import { areaRows, financingRows, stack, type Block } from "./budget-note-rows.js";
import { moneyCorner, moneyScale, textsOf, type TableOptions } from "./context.js";
import { printGrid } from "./grid.js";
import { movedBudgetNote } from "./moved-budget.js";
import { lineExpressions, notesOn } from "./notes.js";
import type { Column, Table } from "./table.js";
import { columnParentsOf } from "./year-columns.js";

/**
 * What a budget note's table shows beside the budget years.
 *
 * @example
 * ```ts
 * const options: BudgetNoteOptions = { locale: "da", thereafter: true };
 * const table = budgetNote(evaluate(examplePlan, { adopted: ["intensiveret-indsats"] }), options);
 * table.columns.map(({ label }) => label); //=> ["2012", "2013", "2014", "2015", "Varigt herefter"]
 * ```
 */
export interface BudgetNoteOptions extends TableOptions {
  /** The proposal the note is about; all adopted ones, or the baseline where none is, unless told. */
  readonly proposal?: string;
  /** A column with what holds permanently after the last year (fixed prices only). */
  readonly thereafter?: boolean;
  /** A column with the sum of the years (fixed prices only). */
  readonly total?: boolean;
  /** A block that shows who pays; cost and financing net to zero. */
  readonly financing?: boolean;
}

interface NoteColumn extends Column {
  readonly year?: FigureQuery["year"];
}

function columnsOf(outcome: Outcome, options: BudgetNoteOptions): NoteColumn[] {
  const { allYears, thereafter } = textsOf(options);
  return [
    ...outcome.years.map((year) => ({
      id: String(year),
      label: String(year),
      kind: "figure" as const,
      year,
    })),
    ...(options.total ? [{ id: "total", label: allYears, kind: "figure" as const }] : []),
    ...(options.thereafter
      ? [
          {
            id: "thereafter",
            label: thereafter,
            kind: "figure" as const,
            year: "thereafter" as const,
          },
        ]
      : []),
  ];
}

function ownersOf({ plan, view }: Outcome, { proposal }: BudgetNoteOptions): readonly string[] {
  if (proposal === undefined) return view.adopted.size > 0 ? [...view.adopted] : [baselineOwner];
  const known = [baselineOwner, ...(plan.proposals ?? []).map(({ id }) => id)];
  if (proposal === baselineOwner || view.adopted.has(proposal)) return [proposal];
  if (known.includes(proposal))
    return fail({
      code: "notPossible",
      path: ["proposal"],
      found: proposal,
      expected: [...view.adopted],
    });
  return fail(
    withNearest({ code: "unknownReference", path: ["proposal"], found: proposal, expected: known }),
  );
}

/**
 * The table of a budget note: a proposal's costs line by line under its control areas, year by year,
 * with their total. Caption, unit and price level come from the data.
 *
 * @param outcome - an evaluated plan
 * @param options - language, unit, footing, and the columns and blocks wanted
 * @returns the table, amounts in `options.unit`
 * @throws ProblemError `fixedPricesOnly` for a total or "thereafter" column in current prices,
 *   `unknownReference` for a proposal the plan does not have, `notPossible` for one not adopted, `unattainableFooting` for an expected
 *   figure that cannot be kept
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"] });
 * const table = budgetNote(outcome, { locale: "da" });
 * [table.corner, ...table.rows.map(({ label }) => label)]; //=> ["1.000 kr. – 2012 p/l", "Serviceudgifter:", "10 årsværk á 500.000 kr.", "Serviceudgifter i alt"]
 * ```
 */
export function budgetNote(outcome: Outcome, options: BudgetNoteOptions): Table {
  const texts = textsOf(options);
  const columns = columnsOf(outcome, options);
  const owners = ownersOf(outcome, options);
  const lines = owners.flatMap((owner) =>
    outcome.model.lines.filter((line) => line.owner === owner),
  );
  const areas = valuesOf(outcome.model, "controlArea").filter((area) =>
    lines.some(({ controlArea }) => controlArea === area),
  ) as ControlArea[];
  const setting = { outcome, years: columns.map(({ year }) => year), locale: options.locale };
  const areaBlocks = areas.map((area): Block => {
    const members = lines.filter(({ controlArea }) => controlArea === area);
    return (offset, parent) => areaRows(area, members, setting, offset, parent);
  });
  const financing: Block = (offset, parent) => financingRows(owners, setting, offset, parent);
  const rows = options.financing
    ? stack([...areaBlocks, financing], texts.net, columns.length)
    : stack(areaBlocks, texts.total, columns.length);
  const scale = moneyScale(
    options,
    rows.flatMap(({ values }) => values),
  );
  const printed = printGrid(
    { rows, columnParents: columnParentsOf(columns), scale },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
    options.expected,
  );
  const { locale } = options;
  const subject = owners.map((owner) => nameOf(outcome.model, "proposal", owner, locale));
  return {
    id: "budget-note",
    locale: options.locale,
    caption: texts.captions.budgetNote(
      subject.join(" + "),
      areas.map((area) => reservedNames[locale].controlAreas[area].toLowerCase()).join(", "),
    ),
    corner: moneyCorner(outcome, options),
    columns: columns.map(({ id, label, kind }) => ({ id, label, kind })),
    rows: printed.rows,
    notes: [
      ...(printed.needsNote ? [texts.roundingNote] : []),
      ...movedBudgetNote(outcome, owners, locale),
      ...notesOn(
        lineExpressions(outcome, lines, {
          measure: "cost",
          funding: options.financing ?? false,
        }),
        outcome,
        options.locale,
      ),
    ],
  };
}
